// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatencyHistogramTest {
  @Test
  void bucketsFollowEachOtherWithoutGaps() {
    int last = LatencyHistogram.bucketOf(Long.MAX_VALUE);
    for (int bucket = 0; bucket < last; bucket++) {
      assertThat(LatencyHistogram.lower(bucket + 1)).isGreaterThan(LatencyHistogram.lower(bucket));
      assertThat(LatencyHistogram.bucketOf(LatencyHistogram.lower(bucket))).isEqualTo(bucket);
      assertThat(LatencyHistogram.bucketOf(LatencyHistogram.lower(bucket + 1) - 1)).isEqualTo(bucket);
    }
    assertThat(LatencyHistogram.lower(last + 1)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void aBucketIsNoWiderThanAQuarterOfItsBegin() {
    int bucket = LatencyHistogram.bucketOf(1_000_000);
    double begin = LatencyHistogram.lower(bucket);
    assertThat((LatencyHistogram.lower(bucket + 1) - begin) / begin).isLessThanOrEqualTo(0.25);
  }

  @Test
  void theLongestOfEachBucketIsRemembered() {
    LatencyHistogram histogram = new LatencyHistogram();
    histogram.add(1000, 5, 1, 0x10);
    histogram.add(1010, 6, 1, 0x20);
    histogram.add(1005, 7, 1, 0x30);
    histogram.add(2_000_000, 8, 2, 0x40);
    int bucket = LatencyHistogram.bucketOf(1000);
    assertThat(histogram.count(bucket)).isEqualTo(3);
    assertThat(histogram.longest(bucket)).isEqualTo(new LatencyHistogram.Outlier(1010, 6, 1, 0x20));
    assertThat(histogram.longest(histogram.last())).isEqualTo(new LatencyHistogram.Outlier(2_000_000, 8, 2, 0x40));
    assertThat(histogram.longest(bucket + 1)).isNull();
    assertThat(histogram.total()).isEqualTo(4);
    assertThat(histogram.max()).isEqualTo(2_000_000);
  }

  @Test
  void clocksThatGoBackAreInTheFirst() {
    assertThat(LatencyHistogram.bucketOf(-5)).isZero();
  }
}
