// int8 for every machine: bytes are widened to 16 bits and added up in pairs.
#include "table.h"

#define LANES 4
#define FUSED 0
#define SUFFIX baseline
#define TILE_ROWS 6
#define GROUP 2
typedef int16_t element;

#include "vector.h"

/// Adds the two products of 16-bit numbers in each lane.
INLINE VI dot(VI sum, VI a, VI b) {
#if CKERNELS_X86
  return sum + (VI)_mm_madd_epi16((__m128i)a, (__m128i)b);
#else
  return sum + ((a << 16) >> 16) * ((b << 16) >> 16) + (a >> 16) * (b >> 16);
#endif
}

#include "byte_kernels.h"
