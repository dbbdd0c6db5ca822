// Times the formulas of literal.cpp: median of many repeats, nanoseconds an element, in cache and from memory.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <vector>

using Batch = void(const double *, const double *, double *, std::int64_t);
extern "C" Batch literal_forward, literal_backward;

static double median_nanoseconds(Batch *batch, std::int64_t n) {
    std::vector<double> v(n), G(n), out(n), times;
    for (std::int64_t i = 0; i < n; i++) {
        v[i] = 0.1 + 1.8 * ((i * 7919) % 10007) / 10007.0;
        G[i] = -0.15 + 0.4 * ((i * 104729) % 10009) / 10009.0;
    }
    const int calls = n < 1000000 ? 10 : 1;
    const auto start = std::chrono::steady_clock::now();
    do {
        const auto before = std::chrono::steady_clock::now();
        for (int call = 0; call < calls; call++)
            batch(v.data(), G.data(), out.data(), n);
        const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - before;
        times.push_back(took.count() / calls / n);
    } while (times.size() < 5 || std::chrono::steady_clock::now() - start < std::chrono::seconds(1));
    std::nth_element(times.begin(), times.begin() + times.size() / 2, times.end());
    return times[times.size() / 2];
}

int main(int, char **arguments) {
    for (std::int64_t n : {30000, 16000000}) {
        std::printf("%s,forward,%lld,%.3f\n", arguments[1], (long long)n, median_nanoseconds(literal_forward, n));
        std::printf("%s,backward,%lld,%.3f\n", arguments[1], (long long)n, median_nanoseconds(literal_backward, n));
    }
}
