/* RetroWalk.Metrics from C: what walking forward and backward costs, column by column. See docs/native.md.
 *
 * Speeds are in m/s, grades are fractions (rise over run, positive uphill along travel, whichever way the person faces),
 * powers are gross W per kg of body mass. An element outside the supported domain of the model, and NaN, give NaN: that is
 * data, not an error. Results have the same bits as those of the .NET library.
 *
 * Every batch function checks its arguments before it reads or writes, never throws, keeps nothing, and may be called from
 * any thread. A destination may be one of the inputs; any other overlap is refused. With a length of 0 pointers may be null.
 */
#ifndef RETROWALK_H
#define RETROWALK_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The interface this header describes. A library that answers another number is not to be called. */
#define RETROWALK_ABI_VERSION 1

enum {
    RETROWALK_OK = 0,
    RETROWALK_NULL_POINTER = 1, /* a pointer is null although there are elements */
    RETROWALK_BAD_LENGTH = 2,   /* the length is negative or above 2147483647 */
    RETROWALK_OVERLAP = 3,      /* a destination overlaps an input in part, or the other destination */
    RETROWALK_INTERNAL = 4,     /* the library failed; destinations may hold anything */
    RETROWALK_BAD_VALUE = 5     /* a direction, a mass, a resting rate or a duration is none */
};

int32_t retrowalk_abi_version(void);

/* Walking forward (Looney 2019, graded): 0 to 1.96 m/s, -0.40 to +0.45. */
int32_t retrowalk_forward(const double *speeds, const double *grades, double *watts_per_kg, int64_t length);

/* Walking backward (RetroWalkBackward, shipped parameters): 0 to 1.9 m/s, -0.15 to +0.25. */
int32_t retrowalk_backward(const double *speeds, const double *grades, double *watts_per_kg, int64_t length);

/* Both directions of the same walk; each keeps its own domain. */
int32_t retrowalk_compare(const double *speeds, const double *grades,
                          double *forward_watts_per_kg, double *backward_watts_per_kg, int64_t length);

/* The same in single precision, within 1.5e-6 of the columns of doubles, and NaN where those are. */
int32_t retrowalk_forward_floats(const float *speeds, const float *grades, float *watts_per_kg, int64_t length);
int32_t retrowalk_backward_floats(const float *speeds, const float *grades, float *watts_per_kg, int64_t length);
int32_t retrowalk_compare_floats(const float *speeds, const float *grades,
                                 float *forward_watts_per_kg, float *backward_watts_per_kg, int64_t length);

/* What a series comes to. Samples outside the domain are excluded, and their time is counted apart. */
typedef struct {
    double gross_joules, resting_joules, active_joules, seconds, excluded_seconds;
} retrowalk_energy;

/* The energy of a series of samples in one direction, 0 forward and 1 backward, of a person of so many kg who spends so many
 * W/kg at rest (1.1725 is one MET). Each sample lasts its own seconds, or, where these are null, the step, to 100 ns. */
int32_t retrowalk_session(int32_t direction, const double *speeds, const double *grades, const double *seconds, double step,
                          int64_t length, double kg, double resting_watts_per_kg, retrowalk_energy *energy);

#ifdef __cplusplus
}
#endif

#endif
