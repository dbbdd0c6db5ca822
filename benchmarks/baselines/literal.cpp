// The published formulas of walking forward and backward as one would write them in C++, one element after another: the rival of
// the benchmarks. No domain is checked. The compiler may vectorise what it can.
#include <cmath>
#include <cstdint>

namespace {

inline double forward(double v, double G) {
    const double p = 100 * G;
    return 1.44 + 1.94 * std::pow(v, 0.43) + 0.24 * (v * v * v * v)
        + 0.34 * v * p * (1 - std::pow(1.05, 1 - std::pow(1.1, p + 32)));
}

// What walking backward adds: λ·D + ρ·v, with D from the powers of the knee extensors at G and at −G.
inline double excess(double v, double G) {
    const double s = 9.80665 * v * G / std::sqrt(1 + G * G);
    const double p0 = 0.036 * (v * v * v);
    const double n0_squared = 0.172 * 0.172 * (v * v * v * v * v);
    const double up = 0.22 * s, down = 0.45 * s;
    const double root_p = std::sqrt(up * up + 4 * p0 * p0), root_n = std::sqrt(down * down + 4 * n0_squared);
    const double p_F = 0.5 * (up + root_p), p_mirror = 0.5 * (-up + root_p);
    const double n_F = 0.5 * (-down + root_n), n_mirror = 0.5 * (down + root_n);
    const double D = (n_mirror - p_F) / 0.25 + (p_mirror - n_F) / 1.2;
    return 0.767 * D + 0.771 * v;
}

} // namespace

extern "C" {

void literal_forward(const double *__restrict v, const double *__restrict G, double *__restrict out, std::int64_t n) {
    for (std::int64_t i = 0; i < n; i++)
        out[i] = forward(v[i], G[i]);
}

void literal_backward(const double *__restrict v, const double *__restrict G, double *__restrict out, std::int64_t n) {
    for (std::int64_t i = 0; i < n; i++)
        out[i] = forward(v[i], G[i]) + excess(v[i], G[i]);
}

void literal_compare(
    const double *__restrict v, const double *__restrict G, double *__restrict out, double *__restrict back, std::int64_t n) {
    for (std::int64_t i = 0; i < n; i++) {
        out[i] = forward(v[i], G[i]);
        back[i] = out[i] + excess(v[i], G[i]);
    }
}

const char *literal_compiler() { return "g++ " __VERSION__; }

}
