#ifndef CKERNELS_H
#define CKERNELS_H

#include <stddef.h>
#include <stdint.h>

/// The instruction sets that kernels exist for, weakest first.
typedef enum {
  kernels_baseline = 0,
} kernels_set;

/// The strongest instruction set that this machine has.
kernels_set kernels_best(void);

#endif
