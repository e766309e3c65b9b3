// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.vhost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ringscope.formats.text.ImportedText;

/** What DPDK prints of the queues that it is told of. */
class VhostLogTest {
  @Test
  void readsQueues() {
    ImportedText imported = ImportedText.of(new VhostLogImporter(), """
        VHOST_CONFIG: (/tmp/vhost.0) new vhost user connection is 231
        VHOST_CONFIG: (/tmp/vhost.0) vring base idx:1 last_used_idx:7 last_avail_idx:9.
        VHOST_CONFIG: (/tmp/vhost.0) vring kick idx:1 file:234
        VHOST_CONFIG: (/tmp/vhost.0) vring call idx:1 file:236
        VHOST_CONFIG: (/tmp/vhost.0) set queue enable: 1 to qp idx 0
        """);
    assertThat(imported.system().devices()).singleElement()
        .satisfies(device -> assertThat(device.name()).isEqualTo("vhost.0"));
    assertThat(imported.system().queues()).extracting("index").containsExactly(1, 0);
    assertThat(imported.of("counts")).singleElement().asString().contains("avail=9", "used=7");
    assertThat(imported.of("foreign_event")).contains(
        "foreign_event name=vring kick arguments=vring kick idx:1 file:234",
        "foreign_event name=vring call arguments=vring call idx:1 file:236");
    assertThat(imported.report().unreadLines()).isZero();
    assertThat(imported.env()).containsEntry("clock", "order");
  }
}
