/* Calls each batch function once under callgrind, between two toggles, and asks for one count a call. Without callgrind the
 * requests do nothing. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <valgrind/callgrind.h>
#include "retrowalk.h"

#define LARGEST 30000

static double speeds[LARGEST], grades[LARGEST], first[LARGEST], second[LARGEST];
static float float_speeds[LARGEST], float_grades[LARGEST], float_first[LARGEST];

/* The same walks everywhere, inside both supported domains, in no order. */
static void fill(void) {
    uint64_t state = 1;
    for (int i = 0; i < LARGEST; i++) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        speeds[i] = 1.9 * ((double)(state >> 11) / 9007199254740992.0);
        state = state * 6364136223846793005u + 1442695040888963407u;
        grades[i] = -0.15 + 0.4 * ((double)(state >> 11) / 9007199254740992.0);
        float_speeds[i] = (float)speeds[i];
        float_grades[i] = (float)grades[i];
    }
}

static int32_t forward(int64_t n) { return retrowalk_forward(speeds, grades, first, n); }
static int32_t backward(int64_t n) { return retrowalk_backward(speeds, grades, first, n); }
static int32_t compare(int64_t n) { return retrowalk_compare(speeds, grades, first, second, n); }

static int32_t backward_floats(int64_t n) { return retrowalk_backward_floats(float_speeds, float_grades, float_first, n); }

static int32_t session(int64_t n) {
    retrowalk_energy energy;
    return retrowalk_session(1, speeds, grades, NULL, 1, n, 70, 1.1725, &energy);
}

static const struct {
    const char *name;
    int32_t (*call)(int64_t);
} kernels[] = {{"forward", forward}, {"backward", backward}, {"compare", compare}, {"backward floats", backward_floats}, {"session", session}};

/* The long one is the body of the batch; the short one, no multiple of anything, its start and its tail. */
static const int64_t lengths[] = {LARGEST, 1003};

int main(void) {
    char name[64];
    fill();
    for (size_t k = 0; k < sizeof kernels / sizeof *kernels; k++) {
        if (kernels[k].call(LARGEST) != RETROWALK_OK) /* warm: what happens only once is not counted */
            return 1;
        for (size_t l = 0; l < sizeof lengths / sizeof *lengths; l++) {
            snprintf(name, sizeof name, "%s,%lld", kernels[k].name, (long long)lengths[l]);
            CALLGRIND_ZERO_STATS;
            CALLGRIND_TOGGLE_COLLECT;
            int32_t code = kernels[k].call(lengths[l]);
            CALLGRIND_TOGGLE_COLLECT;
            CALLGRIND_DUMP_STATS_AT(name);
            if (code != RETROWALK_OK)
                return 1;
        }
    }
    return 0;
}
