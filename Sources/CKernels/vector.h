// Vectors of LANES floats, by the compiler's vector types: included once by each file of kernels,
// which says what LANES, FUSED (whether there is a fused multiply-add) and SUFFIX are.

typedef float V __attribute__((vector_size(LANES * 4)));
typedef int32_t VI __attribute__((vector_size(LANES * 4)));
typedef uint32_t VU __attribute__((vector_size(LANES * 4)));
typedef int16_t VS __attribute__((vector_size(LANES * 2)));
typedef uint8_t VB __attribute__((vector_size(LANES)));

#define JOIN2(a, b) a##_##b
#define JOIN(a, b) JOIN2(a, b)
#define NAMED(name) JOIN(name, SUFFIX)

// A panel of packed weights is two vectors wide.
#define PANEL (2 * LANES)

INLINE V load(const float *p) {
  V v;
  __builtin_memcpy(&v, p, sizeof v);
  return v;
}

INLINE void store(float *p, V v) { __builtin_memcpy(p, &v, sizeof v); }

INLINE VI load_integers(const void *p) {
  VI v;
  __builtin_memcpy(&v, p, sizeof v);
  return v;
}

INLINE void store_integers(void *p, VI v) { __builtin_memcpy(p, &v, sizeof v); }

INLINE V spread(float x) { return x - (V){0}; }

/// The first `count` floats, the rest filled up.
INLINE V load_part(const float *p, size_t count, float fill) {
  float part[LANES];
  for (size_t i = 0; i < LANES; i++) part[i] = i < count ? p[i] : fill;
  return load(part);
}

INLINE void store_part(float *p, V v, size_t count) {
  float part[LANES];
  store(part, v);
  __builtin_memcpy(p, part, count * sizeof(float));
}

INLINE V fused(V a, V b, V c) {
#if FUSED
  return __builtin_elementwise_fma(a, b, c);
#else
  return a * b + c;
#endif
}

INLINE V larger(V a, V b) { return __builtin_elementwise_max(a, b); }

INLINE V smaller(V a, V b) { return __builtin_elementwise_min(a, b); }

INLINE float sum_of(V v) {
  float part[LANES];
  store(part, v);
  for (size_t step = LANES / 2; step > 0; step /= 2) {
    for (size_t i = 0; i < step; i++) part[i] += part[i + step];
  }
  return part[0];
}

INLINE float largest_of(V v) {
  float part[LANES];
  store(part, v);
  for (size_t step = LANES / 2; step > 0; step /= 2) {
    for (size_t i = 0; i < step; i++) {
      part[i] = part[i] > part[i + step] ? part[i] : part[i + step];
    }
  }
  return part[0];
}

// Adding 1.5 · 2^23 leaves the nearest integer, ties to even, in the low bits of a float.
#define MAGIC 12582912.0f
#define MAGIC_BITS 0x4b400000

/// e^x for x ≤ 0; below -87 as at -87.
INLINE V exponential(V x) {
  x = larger(x, spread(-87.0f));
  V shifted = fused(x, spread(1.4426950408889634f), spread(MAGIC));
  V n = shifted - spread(MAGIC);
  // ln 2 in two parts, the first of which times n is exact.
  V r = fused(n, spread(-0.693359375f), x);
  r = fused(n, spread(2.12194440e-4f), r);
  // (e^r - 1 - r) / r² on |r| ≤ ln 2 / 2, fitted by least squares towards equal relative errors,
  // which are below 4e-9.
  V q = fused(spread(1.381459879e-03f), r, spread(8.368717507e-03f));
  q = fused(q, r, spread(4.166838899e-02f));
  q = fused(q, r, spread(1.666652113e-01f));
  q = fused(q, r, spread(4.999999404e-01f));
  V y = fused(q * r, r, r) + spread(1.0f);
  return (V)((VU)y + (((VU)shifted - MAGIC_BITS) << 23));
}

/// x · Φ(x), Φ the normal distribution.
INLINE V gelu_of(V x) {
  V c = larger(smaller(x, spread(5.2f)), spread(-5.2f));
  V u = fused(c * c, spread(0.07396449704142011f), spread(-1.0f));
  // (Φ(c) - 1/2) / c over u = 2c²/5.2² - 1, fitted as above: an error of 1.3e-8 in Φ, 1.2e-7 with
  // rounding.
  static const float factors[] = {
      2.023933339e-04f, -5.622924655e-04f, 6.007486372e-04f, -9.785096627e-04f,
      2.662456362e-03f, -5.067374557e-03f, 8.010081016e-03f, -1.235335600e-02f,
      1.813392527e-02f, -2.476345003e-02f, 3.196232393e-02f, -3.992539644e-02f,
      5.002611130e-02f, -6.774380803e-02f, 1.359499842e-01f};
  V p = spread(factors[0]);
  UNROLL for (int i = 1; i < 15; i++) p = fused(p, u, spread(factors[i]));
  return x * fused(c, p, spread(0.5f));
}
