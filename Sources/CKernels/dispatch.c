// Which kernels run.
#include "table.h"

bool kernels_has(kernels_set set) {
#if CKERNELS_X86
  bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
  bool vnni = avx512 && __builtin_cpu_supports("avx512vnni");
  switch (set) {
    case kernels_baseline: return true;
    case kernels_avx2: return avx2;
    case kernels_avx512: return avx512;
    case kernels_vnni: return vnni;
    case kernels_bf16: return vnni && __builtin_cpu_supports("avx512bf16");
  }
  return false;
#else
  return set == kernels_baseline;
#endif
}

kernels_set kernels_best(void) {
  if (kernels_has(kernels_bf16)) return kernels_bf16;
  if (kernels_has(kernels_vnni)) return kernels_vnni;
  if (kernels_has(kernels_avx512)) return kernels_avx512;
  if (kernels_has(kernels_avx2)) return kernels_avx2;
  return kernels_baseline;
}

static const float_table *floats(kernels_set set) {
  (void)set;
#if CKERNELS_X86
  if (set >= kernels_avx512) return &float_avx512;
  if (set == kernels_avx2) return &float_avx2;
#endif
  return &float_baseline;
}

static const byte_table *bytes(kernels_set set) {
  (void)set;
#if CKERNELS_X86
  if (set >= kernels_vnni) return &byte_vnni;
  if (set >= kernels_avx2) return &byte_avx2;
#endif
  return &byte_baseline;
}

size_t kernels_packed_f32(kernels_set set, size_t out, size_t in) {
  return round_up(out, floats(set)->panel) * in;
}

void kernels_pack_f32(
    kernels_set set, const float *weights, size_t stride, size_t out, size_t in, float factor,
    float *packed) {
  floats(set)->pack(weights, stride, out, in, factor, packed);
}

size_t kernels_linear_f32_scratch(void) { return BLOCK_ROWS * FLOAT_DEPTH; }

void kernels_linear_f32(
    kernels_set set, const float *x, size_t x_stride, size_t rows, const float *packed,
    const float *bias, size_t out, size_t in, bool gelu, float *y, size_t y_stride,
    float *scratch) {
  floats(set)->linear(x, x_stride, rows, packed, bias, out, in, gelu, y, y_stride, scratch);
}

size_t kernels_packed_i8_bytes(kernels_set set, size_t out, size_t in) {
  const byte_table *table = bytes(set);
  // Only the last block of inputs is filled up to whole groups.
  return round_up(out, table->panel) * round_up(in, table->group) * table->element;
}

void kernels_pack_i8(
    kernels_set set, const int8_t *weights, size_t stride, size_t out, size_t in, void *packed,
    int32_t *sums) {
  bytes(set)->pack(weights, stride, out, in, packed, sums);
}

size_t kernels_linear_i8_scratch_bytes(size_t in) {
  return round_up(in, BYTE_DEPTH) * BLOCK_ROWS * sizeof(int16_t);
}

void kernels_linear_i8(
    kernels_set set, const float *x, size_t x_stride, size_t rows, const void *packed,
    const int32_t *sums, const float *scales, const float *bias, size_t out, size_t in, bool gelu,
    float *y, size_t y_stride, void *scratch) {
  bytes(set)->linear(
      x, x_stride, rows, packed, sums, scales, bias, out, in, gelu, y, y_stride, scratch);
}

void kernels_sums_i8(
    kernels_set set, const uint8_t *x, size_t rows, const void *packed, size_t out, size_t in,
    int32_t *y, void *scratch) {
  bytes(set)->sums(x, rows, packed, out, in, y, scratch);
}

void kernels_gelu(kernels_set set, float *x, size_t count) { floats(set)->gelu(x, count); }

void kernels_softmax(kernels_set set, float *x, size_t rows, size_t width, size_t stride) {
  floats(set)->softmax(x, rows, width, stride);
}

void kernels_layer_norm(
    kernels_set set, const float *x, const float *residual, const float *gain, const float *shift,
    float epsilon, size_t rows, size_t width, float *y) {
  floats(set)->layer_norm(x, residual, gain, shift, epsilon, rows, width, y);
}

void kernels_add_to_rows(float *x, size_t rows, size_t width, const float *row) {
  for (size_t r = 0; r < rows; r++) {
    for (size_t i = 0; i < width; i++) x[r * width + i] += row[i];
  }
}

void kernels_mean_of_rows(const float *x, size_t rows, size_t width, float *y) {
  memset(y, 0, width * sizeof(float));
  for (size_t r = 0; r < rows; r++) {
    for (size_t i = 0; i < width; i++) y[i] += x[r * width + i];
  }
  for (size_t i = 0; i < width; i++) y[i] /= (float)rows;
}

size_t kernels_attend_scratch(size_t keys, size_t head_width, size_t reach) {
  // As for the widest panel, that of AVX-512.
  size_t padded = round_up(keys, 32);
  size_t floats = padded * head_width + round_up(head_width, 32) * keys + QUERY_ROWS * padded +
                  kernels_linear_f32_scratch();
  (void)reach;
#if CKERNELS_X86
  size_t pairs = attend_bf16_scratch(keys, head_width, reach);
  if (pairs > floats) return pairs;
#endif
  return floats;
}

void kernels_attend(kernels_set set, const kernels_attention *task, float *scratch) {
#if CKERNELS_X86
  if (set >= kernels_bf16 && task->bfloat16) {
    attend_bf16(task, scratch);
    return;
  }
#endif
  floats(set)->attend(task, scratch);
}

void kernels_from_f16(const uint16_t *x, size_t count, float *y) {
  for (size_t i = 0; i < count; i++) {
    // A half's exponent and fraction, read as a float's, are too small by 2^112.
    uint32_t magnitude = (uint32_t)(x[i] & 0x7fff) << 13;
    float scaled;
    memcpy(&scaled, &magnitude, sizeof scaled);
    scaled *= 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    // Infinities and what is not a number came out as 2^16 and above.
    if (magnitude >= 0x0f800000) bits |= 0x7f800000;
    bits |= (uint32_t)(x[i] & 0x8000) << 16;
    memcpy(y + i, &bits, sizeof bits);
  }
}

void kernels_from_i8(const int8_t *x, size_t count, float factor, float *y) {
  for (size_t i = 0; i < count; i++) y[i] = (float)x[i] * factor;
}

void kernels_from_i4(
    const uint8_t *x, const uint16_t *factors, size_t count, size_t group, float *y) {
  for (size_t start = 0; start < count; start += group) {
    float factor;
    kernels_from_f16(factors + start / group, 1, &factor);
    size_t end = at_most(start + group, count);
    for (size_t i = start; i < end; i += 2) {
      y[i] = (float)((int)(x[i / 2] & 15) - 8) * factor;
      y[i + 1] = (float)((int)(x[i / 2] >> 4) - 8) * factor;
    }
  }
}

float kernels_i8_from_i4(
    const uint8_t *x, const uint16_t *factors, size_t count, size_t group, int8_t *y,
    float *scratch) {
  kernels_from_i4(x, factors, count, group, scratch);
  float most = 0;
  for (size_t i = 0; i < count; i++) {
    float magnitude = scratch[i] < 0 ? -scratch[i] : scratch[i];
    most = magnitude > most ? magnitude : most;
  }
  float inverse = most > 0 ? 127 / most : 0;
  for (size_t i = 0; i < count; i++) {
    float scaled = scratch[i] * inverse;
    y[i] = (int8_t)(scaled < 0 ? scaled - 0.5f : scaled + 0.5f);
  }
  return most / 127;
}
