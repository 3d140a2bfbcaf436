// Attention whose products are of bfloat16, summed in f32, with AVX-512's dot product of them.
#include "table.h"

#if CKERNELS_X86
#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512bf16,avx2,fma"))), \
    apply_to = function)

#define LANES 16
#define FUSED 1
#define SUFFIX bf16

#include "vector.h"

// Queries that go through the keys together; their sums fit the registers.
#define QUERIES 14
// Panels of keys between logits and values; their powers stay in the L1 cache.
#define PANELS 4
// Less than any logit, and not infinite: differences of infinities are no numbers.
#define NOTHING (-1e30f)

/// Two bfloat16, the first in the low half.
typedef uint32_t pair;

INLINE VI rounded(V high, V low) {
  return (VI)_mm512_cvtne2ps_pbh((__m512)high, (__m512)low);
}

/// Adds both products of the pairs in each lane.
INLINE V dot(V sum, VI a, VI b) {
  return (V)_mm512_dpbf16_ps((__m512)sum, (__m512bh)a, (__m512bh)b);
}

INLINE VI spread_pair(pair x) { return (VI)(x - (VU){0}); }

INLINE V load_most(const float *p, size_t count) {
  return count >= LANES ? load(p) : load_part(p, count, 0);
}

/// A row of floats times a factor as pairs, `step` apart; an odd last one is followed by 0.
INLINE void store_pairs(const float *x, size_t count, float factor, pair *y, size_t step) {
  for (size_t i = 0; i < count; i += PANEL) {
    size_t rest = count - i;
    V low = load_most(x + i, rest) * factor, high = spread(0);
    if (rest > LANES) high = load_most(x + i + LANES, rest - LANES) * factor;
    pair pairs[LANES];
    store_integers(pairs, rounded(high, low));
    if (rest >= PANEL) {
      UNROLL for (size_t k = 0; k < LANES; k++) y[(i / 2 + k) * step] = pairs[k];
    } else {
      for (size_t k = 0; k < (rest + 1) / 2; k++) y[(i / 2 + k) * step] = pairs[k];
    }
  }
}

/// Panels of PANEL keys; in each, pair by pair of the head's numbers, PANEL keys.
static void pack_keys(const kernels_attention *t, size_t at, float factor, pair *packed) {
  size_t pairs = (t->head_width + 1) / 2;
  for (size_t panel = 0; panel < t->keys; panel += PANEL) {
    size_t width = at_most(t->keys - panel, PANEL);
    if (width < PANEL) memset(packed, 0, pairs * PANEL * sizeof *packed);
    for (size_t j = 0; j < width; j++) {
      store_pairs(
          t->key + (panel + j) * t->key_stride + at, t->head_width, factor, packed + j, PANEL);
    }
    packed += pairs * PANEL;
  }
}

/// Pair by pair of the keys, and in each panel by panel of the head's numbers. Keys and numbers are
/// filled up to whole panels.
static void pack_values(const kernels_attention *t, size_t at, pair *packed) {
  size_t padded = round_up(t->keys, PANEL);
  for (size_t k = 0; k < padded; k += 2) {
    const float *row = t->value + k * t->key_stride + at;
    for (size_t i = 0; i < round_up(t->head_width, PANEL); i += LANES) {
      size_t rest = i < t->head_width ? t->head_width - i : 0;
      V first = k < t->keys ? load_most(row + i, rest) : spread(0);
      V second = k + 1 < t->keys ? load_most(row + t->key_stride + i, rest) : spread(0);
      // The first key's numbers come out in the low half, as 16 of 16 bits each.
      typedef uint16_t halves __attribute__((vector_size(64)));
      halves both = (halves)rounded(second, first);
      both = __builtin_shufflevector(
          both, both, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26,
          11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
      store_integers(packed, (VI)both);
      packed += LANES;
    }
  }
}

/// 2^x.
INLINE V power(V x) {
  V r = (V)_mm512_reduce_ps((__m512)x, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC);
  // 2^r on 0 ≤ r < 1, fitted towards equal relative errors, which are below 8e-5.
  V p = fused(spread(7.8024567e-02f), r, spread(2.26067199e-01f));
  p = fused(p, r, spread(6.95833467e-01f));
  p = fused(p, r, spread(9.99925233e-01f));
  return (V)_mm512_scalef_ps((__m512)p, (__m512)x);
}

/// One head, and memory for a block of its queries.
typedef struct {
  size_t keys, pairs, panels, value_panels, width;
  const pair *packed_keys, *packed_values;
  // What logits gain by the distance from query to key, 0 in the middle.
  const float *bias;
  // [pairs][QUERIES]
  pair *query;
  // [PANELS][QUERIES][PANEL / 2]
  pair *powers;
  // [value_panels][QUERIES][PANEL]
  float *sums;
} space;

/// What a block of queries does with one panel of keys.
///
/// Logits start from `start`, if that is not null; in the end `peak` is taken from them, if that is not
/// null. It is taken as late as `peak_of` found it, so that the largest is 0 however they were rounded.
INLINE void powers_of(
    const int rows, const space *s, size_t panel, const float *start, const float *peak,
    pair *powers, V *total) {
  const pair *a = s->query, *b = s->packed_keys + panel * s->pairs * PANEL;
  V sum[QUERIES][2];
  UNROLL for (int r = 0; r < rows; r++) {
    if (start) {
      sum[r][0] = load(start + r * PANEL);
      sum[r][1] = load(start + r * PANEL + LANES);
    } else {
      sum[r][0] = sum[r][1] = spread(0);
    }
  }
  for (size_t k = 0; k < s->pairs; k++) {
    VI b0 = load_integers(b), b1 = load_integers(b + LANES);
    UNROLL for (int r = 0; r < rows; r++) {
      VI x = spread_pair(a[r]);
      sum[r][0] = dot(sum[r][0], x, b0);
      sum[r][1] = dot(sum[r][1], x, b1);
    }
    a += QUERIES;
    b += PANEL;
  }
  if (peak) {
    UNROLL for (int r = 0; r < rows; r++) {
      sum[r][0] -= spread(peak[r]);
      sum[r][1] -= spread(peak[r]);
    }
  }
  VI ones = spread_pair(0x3f803f80);
  UNROLL for (int r = 0; r < rows; r++) {
    VI p = rounded(power(sum[r][1]), power(sum[r][0]));
    // They are summed as they are multiplied, rounded.
    total[r] = dot(total[r], p, ones);
    store_integers(powers + r * LANES, p);
  }
}

/// Adds the values of some panels of keys times their powers to the sums.
INLINE void values_of(const int rows, const space *s, size_t panel, size_t end) {
  size_t step = s->value_panels * PANEL;
  for (size_t part = 0; part < s->value_panels; part++) {
    const pair *a = s->powers, *b = s->packed_values + panel * LANES * step + part * PANEL;
    float *to = s->sums + part * QUERIES * PANEL;
    V sum[QUERIES][2];
    UNROLL for (int r = 0; r < rows; r++) {
      if (panel > 0) {
        sum[r][0] = load(to + r * PANEL);
        sum[r][1] = load(to + r * PANEL + LANES);
      } else {
        sum[r][0] = sum[r][1] = spread(0);
      }
    }
    for (size_t i = panel; i < end; i++) {
      for (size_t k = 0; k < LANES; k++) {
        VI b0 = load_integers(b), b1 = load_integers(b + LANES);
        UNROLL for (int r = 0; r < rows; r++) {
          VI x = spread_pair(a[r * LANES]);
          sum[r][0] = dot(sum[r][0], x, b0);
          sum[r][1] = dot(sum[r][1], x, b1);
        }
        a += 1;
        b += step;
      }
      a += (QUERIES - 1) * LANES;
    }
    UNROLL for (int r = 0; r < rows; r++) {
      store(to + r * PANEL, sum[r][0]);
      store(to + r * PANEL + LANES, sum[r][1]);
    }
  }
}

/// Where the unit of each query begins and ends among the keys, and where in it the query stands.
typedef struct {
  const int32_t *low, *high, *place;
} bounds;

/// Where a panel's logits start from: the bias.
INLINE void start_panel(
    const int rows, const space *s, size_t panel, const bounds *at, float *start) {
  const VI ramp = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  for (int half = 0; half < 2; half++) {
    VI key = ramp + (int32_t)(panel * PANEL) + half * LANES;
    VI beyond = key >= (int32_t)s->keys;
    VI nothing = beyond & (VI)spread(NOTHING);
    for (int r = 0; r < rows; r++) {
      V least = spread(0);
      if (at) {
        __mmask16 own = _mm512_cmpge_epi32_mask((__m512i)key, _mm512_set1_epi32(at->low[r])) &
                        _mm512_cmplt_epi32_mask((__m512i)key, _mm512_set1_epi32(at->high[r]));
        // Lanes outside of the unit are not read.
        if (own) {
          ptrdiff_t from = (ptrdiff_t)(panel * PANEL) + half * LANES - at->low[r] - at->place[r];
          least += (V)_mm512_maskz_loadu_ps(own, s->bias + from);
        }
      }
      store(start + r * PANEL + half * LANES, (V)(nothing | (~beyond & (VI)least)));
    }
  }
}

/// The values' sums and the powers' for up to QUERIES queries of one head.
INLINE void block_of(
    const int rows, const space *s, const float *peak, const bounds *at, float *totals) {
  // The panels that hold a key of which some query's logit is biased.
  size_t first = s->panels, last = 0;
  for (int r = 0; at && r < rows; r++) {
    first = at_most(first, (size_t)at->low[r] / PANEL);
    size_t end = ((size_t)at->high[r] + PANEL - 1) / PANEL;
    if (end > last) last = end;
  }
  V total[QUERIES];
  for (int r = 0; r < rows; r++) total[r] = spread(0);
  for (size_t panel = 0; panel < s->panels; panel += PANELS) {
    size_t end = at_most(panel + PANELS, s->panels);
    for (size_t i = panel; i < end; i++) {
      pair *powers = s->powers + (i - panel) * QUERIES * LANES;
      if ((first <= i && i < last) || (i + 1) * PANEL > s->keys) {
        float start[QUERIES * PANEL];
        start_panel(rows, s, i, at, start);
        powers_of(rows, s, i, start, peak, powers, total);
      } else {
        powers_of(rows, s, i, 0, peak, powers, total);
      }
    }
    values_of(rows, s, panel, end);
  }
  for (int r = 0; r < rows; r++) totals[r] = _mm512_reduce_add_ps((__m512)total[r]);
}

typedef void (*block)(const space *, const float *, const bounds *, float *);

#define BLOCK(n)                                                                              \
  static void block_##n(                                                                      \
      const space *s, const float *peak, const bounds *at, float *totals) {                   \
    block_of(n, s, peak, at, totals);                                                         \
  }

BLOCK(1)
BLOCK(2)
BLOCK(3)
BLOCK(4)
BLOCK(5)
BLOCK(6)
BLOCK(7)
BLOCK(8)
BLOCK(9)
BLOCK(10)
BLOCK(11)
BLOCK(12)
BLOCK(13)
BLOCK(14)

static const block blocks[QUERIES + 1] = {
    0, block_1, block_2, block_3, block_4, block_5, block_6, block_7, block_8, block_9, block_10,
    block_11, block_12, block_13, block_14};

/// The largest logit of the first query that is held.
static float peak_of(const space *s, const bounds *at) {
  float start[PANEL];
  V most = spread(NOTHING);
  for (size_t panel = 0; panel < s->panels; panel++) {
    start_panel(1, s, panel, at, start);
    const pair *b = s->packed_keys + panel * s->pairs * PANEL;
    V sum[2] = {load(start), load(start + LANES)};
    for (size_t k = 0; k < s->pairs; k++) {
      VI x = spread_pair(s->query[k * QUERIES]);
      sum[0] = dot(sum[0], x, load_integers(b + k * PANEL));
      sum[1] = dot(sum[1], x, load_integers(b + k * PANEL + LANES));
    }
    most = larger(most, larger(sum[0], sum[1]));
  }
  return largest_of(most);
}

/// Writes sums over totals.
static void divide(const space *s, size_t row, float total, float *y) {
  for (size_t i = 0; i < s->width; i += LANES) {
    size_t rest = s->width - i;
    V sum = load(s->sums + i / PANEL * QUERIES * PANEL + row * PANEL + i % PANEL) * (1 / total);
    if (rest >= LANES) {
      store(y + i, sum);
    } else {
      store_part(y + i, sum, rest);
    }
  }
}

size_t attend_bf16_scratch(size_t keys, size_t head_width, size_t reach) {
  size_t padded = round_up(keys, PANEL), wide = round_up(head_width, PANEL);
  size_t pairs = (head_width + 1) / 2;
  return padded * pairs + padded / 2 * wide +
         QUERIES * (round_up(pairs, LANES) + PANELS * LANES + wide) +
         2 * (reach + LANES) + 1;
}

void attend_bf16(const kernels_attention *t, float *scratch) {
  size_t width = t->head_width, wide = round_up(width, PANEL), padded = round_up(t->keys, PANEL);
  size_t pairs = (width + 1) / 2;
  pair *keys = (pair *)scratch, *values = keys + padded * pairs;
  pair *query = values + padded / 2 * wide, *powers = query + round_up(pairs, LANES) * QUERIES;
  float *sums = (float *)(powers + PANELS * QUERIES * LANES);
  // Some numbers more at each end, so that a whole vector of them can be pointed at.
  float *bias = sums + QUERIES * wide + LANES + t->reach;
  space s = {
      t->keys, pairs, padded / PANEL, wide / PANEL, width, keys, values, bias, query, powers, sums};
  // Logits are those of powers of 2.
  const float turned = 1.4426950408889634f;
  float factor = turned / __builtin_sqrtf((float)width);
  for (size_t head = t->first_head; head < t->first_head + t->heads; head++) {
    size_t at = head * width;
    pack_keys(t, at, factor, keys);
    pack_values(t, at, values);
    for (size_t i = 0; t->bias && i < 2 * t->reach + 1; i++) {
      sums[QUERIES * wide + LANES + i] = t->bias[head * (2 * t->reach + 1) + i] * turned;
    }
    for (size_t row = 0; row < t->queries;) {
      // Blocks as even as can be.
      size_t left = (t->queries - row + QUERIES - 1) / QUERIES;
      size_t count = (t->queries - row + left - 1) / left;
      const float *from = t->query + row * t->query_stride + at;
      float *to = t->y + row * t->y_stride + at, total[QUERIES];
      for (size_t r = 0; r < count; r++) {
        store_pairs(from + r * t->query_stride, width, 1, query + r, QUERIES);
      }
      bounds own = {0, 0, 0};
      if (t->bias) own = (bounds){t->low + row, t->high + row, t->place + row};
      blocks[count](&s, 0, t->bias ? &own : 0, total);
      for (size_t r = 0; r < count; r++) divide(&s, r, total[r], to + r * t->y_stride);
      // Logits are seldom so large that powers of 2 run out of the range of floats if nothing is
      // taken from them. Where they are, a row is worked on again, less its largest.
      for (size_t r = 0; r < count; r++) {
        if (total[r] > 0x1p-60f && total[r] < 0x1p60f) continue;
        bounds one = own;
        if (t->bias) one = (bounds){own.low + r, own.high + r, own.place + r};
        const bounds *at = t->bias ? &one : 0;
        store_pairs(from + r * t->query_stride, width, 1, query, QUERIES);
        float peak = peak_of(&s, at), sum;
        blocks[1](&s, &peak, at, &sum);
        divide(&s, 0, sum, to + r * t->y_stride);
      }
      row += count;
    }
  }
}

#pragma clang attribute pop
#endif
