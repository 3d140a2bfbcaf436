// What every machine has: SSE2 on x86-64, NEON on arm64.
#include "table.h"

#define LANES 4
#define FUSED 0
#define SUFFIX baseline
#define TILE_ROWS 6

#include "vector.h"

#include "float_kernels.h"
