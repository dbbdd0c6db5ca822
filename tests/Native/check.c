/* Calls the native library from C and compares with the columns that the .NET library wrote, bit for bit. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "retrowalk.h"

static int checks, failures;

static void expect(int holds, const char *what) {
    checks++;
    if (!holds) {
        failures++;
        fprintf(stderr, "check.c: does not hold: %s\n", what);
    }
}
#define EXPECT(condition) expect((condition), #condition)

static int same(const double *expected, const double *actual, int64_t n, const char *what) {
    for (int64_t i = 0; i < n; i++) {
        if (memcmp(expected + i, actual + i, sizeof(double)) != 0) {
            fprintf(stderr, "check.c: %s, element %lld of %lld: %.17g instead of %.17g\n",
                    what, (long long)i, (long long)n, actual[i], expected[i]);
            return 0;
        }
    }
    return 1;
}

static double *column(int64_t n) {
    double *values = malloc((size_t)(n + 1) * sizeof(double));
    if (!values)
        exit(1);
    values[n] = -12345; /* a guard: nothing may be written beyond the length */
    return values;
}

static double *read_column(FILE *file, int64_t n) {
    double *values = column(n);
    if (fread(values, sizeof(double), (size_t)n, file) != (size_t)n) {
        fprintf(stderr, "check.c: the columns end early\n");
        exit(1);
    }
    return values;
}

static void check_values(const double *v, const double *g, const double *forward, const double *backward, int64_t n) {
    double *a = column(n), *b = column(n);

    EXPECT(retrowalk_forward(v, g, a, n) == RETROWALK_OK && same(forward, a, n, "forward"));
    EXPECT(retrowalk_backward(v, g, a, n) == RETROWALK_OK && same(backward, a, n, "backward"));
    EXPECT(retrowalk_compare(v, g, a, b, n) == RETROWALK_OK);
    EXPECT(same(forward, a, n, "compare, forward") && same(backward, b, n, "compare, backward"));
    EXPECT(a[n] == -12345 && b[n] == -12345);

    /* Any start and any length: the tail of a column is as its body. */
    for (int64_t length = 0; length <= 40 && length <= n; length++) {
        int64_t start = n / 2 + length;
        if (start + length > n)
            break;
        b[length] = -12345;
        EXPECT(retrowalk_backward(v + start, g + start, b, length) == RETROWALK_OK);
        EXPECT(same(backward + start, b, length, "backward, short") && b[length] == -12345);
        EXPECT(retrowalk_compare(v + start, g + start, a, b, length) == RETROWALK_OK);
        EXPECT(same(forward + start, a, length, "compare, short") && same(backward + start, b, length, "compare, short"));
    }

    /* In place. */
    memcpy(a, v, (size_t)n * sizeof(double));
    memcpy(b, g, (size_t)n * sizeof(double));
    EXPECT(retrowalk_forward(a, b, a, n) == RETROWALK_OK && same(forward, a, n, "forward over the speeds"));
    memcpy(a, v, (size_t)n * sizeof(double));
    EXPECT(retrowalk_backward(a, b, b, n) == RETROWALK_OK && same(backward, b, n, "backward over the grades"));
    memcpy(b, g, (size_t)n * sizeof(double));
    EXPECT(retrowalk_compare(a, b, a, b, n) == RETROWALK_OK);
    EXPECT(same(forward, a, n, "compare in place") && same(backward, b, n, "compare in place"));
    memcpy(a, v, (size_t)n * sizeof(double));
    memcpy(b, g, (size_t)n * sizeof(double));
    EXPECT(retrowalk_compare(a, b, b, a, n) == RETROWALK_OK);
    EXPECT(same(forward, b, n, "compare in place, crossed") && same(backward, a, n, "compare in place, crossed"));

    free(a);
    free(b);
}

/* Floats against the doubles of the same numbers: NaN at the same places, and within 1e-6. */
static int near_doubles(const float *actual, const double *expected, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        if (isnan(expected[i]) ? !isnan(actual[i]) : !(fabs(actual[i] - expected[i]) <= 1e-6 * expected[i]))
            return 0;
    }
    return 1;
}

static void check_floats(const double *v, const double *g, int64_t n) {
    float *fv = malloc((size_t)n * sizeof(float)), *fg = malloc((size_t)n * sizeof(float));
    float *a = malloc((size_t)n * sizeof(float)), *b = malloc((size_t)n * sizeof(float)), *alone = malloc((size_t)n * sizeof(float));
    double *wide_v = column(n), *wide_g = column(n), *forward = column(n), *backward = column(n);
    if (!fv || !fg || !a || !b || !alone)
        exit(1);
    for (int64_t i = 0; i < n; i++) {
        wide_v[i] = fv[i] = (float)v[i];
        wide_g[i] = fg[i] = (float)g[i];
    }
    EXPECT(retrowalk_compare(wide_v, wide_g, forward, backward, n) == RETROWALK_OK);
    EXPECT(retrowalk_compare_floats(fv, fg, a, b, n) == RETROWALK_OK);
    EXPECT(near_doubles(a, forward, n) && near_doubles(b, backward, n));
    EXPECT(retrowalk_forward_floats(fv, fg, alone, n) == RETROWALK_OK && memcmp(a, alone, (size_t)n * sizeof(float)) == 0);
    EXPECT(retrowalk_backward_floats(fv, fg, alone, n) == RETROWALK_OK && memcmp(b, alone, (size_t)n * sizeof(float)) == 0);
    EXPECT(retrowalk_forward_floats(fv, NULL, a, n) == RETROWALK_NULL_POINTER);
    EXPECT(retrowalk_backward_floats(fv, fg, a, -1) == RETROWALK_BAD_LENGTH);
    EXPECT(retrowalk_compare_floats(fv, fg, a, a + 1, 4) == RETROWALK_OVERLAP);
    free(fv), free(fg), free(a), free(b), free(alone), free(wide_v), free(wide_g), free(forward), free(backward);
}

static int close_to(double actual, double expected) { return fabs(actual - expected) <= 1e-11 * fabs(expected); }

/* A session against the sum of its samples. */
static void check_session(const double *v, const double *g, const double *backward, int64_t n) {
    const double kg = 70, rest = 1.5, step = 0.25;
    double *own = column(n), gross = 0, seconds = 0, excluded = 0;
    retrowalk_energy by_step, by_own;
    for (int64_t i = 0; i < n; i++) {
        own[i] = step;
        seconds += isnan(backward[i]) ? 0 : step;
        excluded += isnan(backward[i]) ? step : 0;
        gross += isnan(backward[i]) ? 0 : (backward[i] > rest ? backward[i] : rest) * step * kg;
    }
    EXPECT(retrowalk_session(1, v, g, NULL, step, n, kg, rest, &by_step) == RETROWALK_OK);
    EXPECT(retrowalk_session(1, v, g, own, 0, n, kg, rest, &by_own) == RETROWALK_OK);
    EXPECT(memcmp(&by_step, &by_own, sizeof by_step) == 0);
    EXPECT(close_to(by_own.gross_joules, gross) && close_to(by_own.resting_joules, rest * kg * seconds));
    EXPECT(close_to(by_own.active_joules, gross - rest * kg * seconds));
    EXPECT(by_own.seconds == seconds && by_own.excluded_seconds == excluded);
    EXPECT(retrowalk_session(2, v, g, own, 0, n, kg, rest, &by_own) == RETROWALK_BAD_VALUE);
    EXPECT(retrowalk_session(1, v, g, own, 0, n, 0, rest, &by_own) == RETROWALK_BAD_VALUE);
    EXPECT(retrowalk_session(1, v, g, own, 0, n, kg, NAN, &by_own) == RETROWALK_BAD_VALUE);
    EXPECT(retrowalk_session(1, v, g, NULL, -1, n, kg, rest, &by_own) == RETROWALK_BAD_VALUE);
    EXPECT(retrowalk_session(1, v, g, own, 0, n, kg, rest, NULL) == RETROWALK_NULL_POINTER);
    EXPECT(retrowalk_session(1, NULL, g, own, 0, n, kg, rest, &by_own) == RETROWALK_NULL_POINTER);
    EXPECT(retrowalk_session(1, v, g, own, 0, -1, kg, rest, &by_own) == RETROWALK_BAD_LENGTH);
    EXPECT(memcmp(&by_step, &by_own, sizeof by_step) == 0); /* refused, so nothing is written */
    EXPECT(retrowalk_session(0, NULL, NULL, NULL, 1, 0, kg, rest, &by_own) == RETROWALK_OK && by_own.gross_joules == 0);
    free(own);
}

static void check_codes(void) {
    double v[8] = {1, 1, 1, 1, 1, 1, 1, 1}, g[8] = {0}, a[8] = {7, 7, 7, 7, 7, 7, 7, 7}, b[8] = {7, 7, 7, 7, 7, 7, 7, 7};
    double before[8];
    memcpy(before, a, sizeof a);

    EXPECT(retrowalk_abi_version() == RETROWALK_ABI_VERSION);
    EXPECT(retrowalk_forward(NULL, g, a, 8) == RETROWALK_NULL_POINTER);
    EXPECT(retrowalk_forward(v, NULL, a, 8) == RETROWALK_NULL_POINTER);
    EXPECT(retrowalk_forward(v, g, NULL, 8) == RETROWALK_NULL_POINTER);
    EXPECT(retrowalk_backward(v, NULL, a, 1) == RETROWALK_NULL_POINTER);
    EXPECT(retrowalk_compare(v, g, a, NULL, 8) == RETROWALK_NULL_POINTER);
    EXPECT(retrowalk_compare(v, g, NULL, b, 8) == RETROWALK_NULL_POINTER);
    EXPECT(retrowalk_forward(v, g, a, -1) == RETROWALK_BAD_LENGTH);
    EXPECT(retrowalk_backward(v, g, a, INT64_MIN) == RETROWALK_BAD_LENGTH);
    EXPECT(retrowalk_compare(v, g, a, b, 2147483648LL) == RETROWALK_BAD_LENGTH);
    EXPECT(retrowalk_forward(v, g, v + 1, 7) == RETROWALK_OVERLAP);
    EXPECT(retrowalk_backward(v + 1, g, v, 7) == RETROWALK_OVERLAP);
    EXPECT(retrowalk_backward(v, g, (double *)((char *)g + 4), 7) == RETROWALK_OVERLAP);
    EXPECT(retrowalk_compare(v, g, a, a, 8) == RETROWALK_OVERLAP);
    EXPECT(retrowalk_compare(v, g, a, a + 7, 8) == RETROWALK_OVERLAP);
    EXPECT(retrowalk_compare(v, g, a, g + 1, 4) == RETROWALK_OVERLAP);
    EXPECT(memcmp(before, a, sizeof a) == 0 && memcmp(before, b, sizeof b) == 0); /* refused, so nothing is written */

    EXPECT(retrowalk_forward(NULL, NULL, NULL, 0) == RETROWALK_OK);
    EXPECT(retrowalk_compare(NULL, NULL, NULL, NULL, 0) == RETROWALK_OK);
    EXPECT(retrowalk_forward(v, g, v + 4, 4) == RETROWALK_OK); /* side by side is apart */
    EXPECT(retrowalk_compare(g, g, a, a + 4, 4) == RETROWALK_OK && isnan(a[0]) == 0);
}

int main(int argc, char **argv) {
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    int64_t n;
    if (!file || fread(&n, sizeof n, 1, file) != 1) {
        fprintf(stderr, "usage: check COLUMNS\n");
        return 1;
    }
    double *v = read_column(file, n), *g = read_column(file, n);
    double *forward = read_column(file, n), *backward = read_column(file, n);
    fclose(file);

    check_codes();
    check_values(v, g, forward, backward, n);
    check_floats(v, g, n);
    check_session(v, g, backward, n);
    printf("C: %d checks, %d failed, %lld walks\n", checks, failures, (long long)n);
    free(v);
    free(g);
    free(forward);
    free(backward);
    return failures ? 1 : 0;
}
