// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.ringscope.testkit.Seeded;

class PackedDriverImageTest {
  /** The first of a batch comes last, and shows the device all of it; taking goes by list. */
  @Test
  void followsBatchesAndLists() {
    PackedDriverImage image = new PackedDriverImage(5);
    assertThat(image.written(1, 0x20, 2, 7 % 5, 0x82)).isFalse();
    assertThat(image.written(2, 0x30, 3, 1, 0x80)).isFalse();
    assertThat(image.nextAvail()).isEqualTo(PackedPosition.START);
    assertThat(image.written(0, 0x10, 1, 2, 0x81)).isTrue();
    assertThat(image.nextAvail()).isEqualTo(PackedPosition.START + 3);
    assertThat(image.count(2)).isEqualTo(2);
    assertThat(image.start(1)).isEqualTo(PackedPosition.START + 2);
    assertThat(image.lists()).isEqualTo(2);
    image.taken(0, 0, 1, 0x8080, false);
    assertThat(image.lastUsed()).isEqualTo(PackedPosition.START + 1);
    image.taken(1, 2, 2, 0x8082, false);
    assertThat(image.lastUsed()).isEqualTo(PackedPosition.START + 3);
    assertThat(image.lists()).isZero();
    assertThat(image.table().getLong(0)).isEqualTo(0x10);
    assertThat(image.table().getShort(14)).isEqualTo((short) 0x8080);
  }

  @Test
  void comesBackFromWhatItKept() {
    PackedDriverImage image = new PackedDriverImage(3);
    image.written(0, 0x10, 1, 2, 0x80);
    image.written(1, 0x20, 1, 0, 0x80);
    PackedDriverImage restored = new PackedDriverImage(3);
    restored.restore(image.nextAvail(), image.lastUsed(), image.table().duplicate().order(ByteOrder.LITTLE_ENDIAN));
    assertThat(restored.lists()).isZero();
    for (int id = 0; id < 3; id++) {
      if (image.count(id) > 0) {
        restored.restoreList(id, image.start(id), image.count(id));
      }
    }
    assertThat(restored.lists()).isEqualTo(2);
    assertThat(restored.start(0)).isEqualTo(PackedPosition.START + 1);
    assertThat(restored.nextAvail()).isEqualTo(image.nextAvail());
    assertThat(restored.table()).isEqualTo(image.table());
    PackedDriverImage copy = restored.copy();
    restored.taken(0, 0, 2, 0x8080, false);
    assertThat(copy.lists()).isEqualTo(2);
  }

  /** Events and checkpoints may come from foreign files. */
  @Test
  void survivesRandomSteps() {
    Seeded.seeds(0, 499, (random, seed) -> {
      int size = 1 + random.nextInt(9);
      PackedDriverImage image = new PackedDriverImage(size);
      for (int step = 0; step < 200; step++) {
        switch (random.nextInt(3)) {
          case 0 -> image.written(random.nextInt(12), random.nextLong(), random.nextInt(), random.nextInt(0x10000),
              random.nextInt(0x10000));
          case 1 -> image.taken(random.nextInt(12), random.nextInt(), random.nextInt(0x10000), random.nextInt(0x10000),
              random.nextBoolean());
          default -> {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            image.restore(random.nextInt(0x10000), random.nextInt(0x10000), ByteBuffer.wrap(bytes));
            for (int list = random.nextInt(7); list > 0; list--) {
              image.restoreList(random.nextInt(0x10000) >> random.nextInt(16), random.nextInt(0x10000),
                  random.nextInt(0x10000));
            }
          }
        }
        assertThat(PackedPosition.slot(image.nextAvail())).isLessThan(size);
        assertThat(PackedPosition.slot(image.lastUsed())).isLessThan(size);
        assertThat(image.lists()).isBetween(0, size);
      }
    });
  }
}
