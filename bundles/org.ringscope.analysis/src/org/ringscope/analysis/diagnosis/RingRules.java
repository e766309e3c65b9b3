// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.PackedRingState;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.trace.system.QueueInfo;

/**
 * The rules whose breach one state of a ring proves. At most one finding per rule and queue. A format has a class of its own;
 * what holds for the buffers of every format is {@link BufferRules}.
 */
abstract sealed class RingRules permits SplitRules, PackedRules {
  /** Kind of an inspection's fault: another size or align explains the words, so what they break as described says nothing. */
  static final String OTHER_LAYOUT = "OTHER_LAYOUT";
  static final int DESCRIPTOR_ALIGN = 16;

  final QueueInfo info;
  final QueueState queue;
  private final String name;
  private final long nanos;
  private final List<Diagnosis> found = new ArrayList<>();

  RingRules(QueueState queue, String name, long nanos) {
    this.queue = queue;
    info = queue.info();
    this.name = name;
    this.nanos = nanos;
  }

  static List<Diagnosis> check(QueueState queue, String name, long nanos) {
    RingRules rules = queue.ring().byFormat((SplitRingState ring) -> new SplitRules(queue, ring, name, nanos),
        (PackedRingState ring) -> new PackedRules(queue, ring, name, nanos));
    if (queue.info().areAddressesKnown() && queue.info().size() > 0) {
      rules.checkAlignment();
    }
    rules.checkRing();
    rules.checkReset();
    return rules.found;
  }

  /** Of areas whose addresses are known. */
  abstract void checkAlignment();

  abstract void checkRing();

  /** Whether the device has never used a buffer of this ring, as far as its words tell. */
  abstract boolean isNeverUsed();

  /**
   * A ring in which something was used was at work; status 0 then means that the other side has begun anew without it. Before the
   * first use a driver may be on its way: OpenAMP {@code rpmsg_init_vdev} fills its receive ring and sets DRIVER_OK then.
   */
  private void checkReset() {
    int inFlight = queue.inFlight();
    if (queue.device().status() != 0 || inFlight <= 0 || !isForeign()) {
      return;
    }
    String buffers = inFlight == 1 ? "buffer" : "buffers";
    if (isNeverUsed()) {
      add("STATUS_BEFORE_START",
          "status 0 with %d %s in flight and none ever used: the driver has not set DRIVER_OK yet, or was restarted"
              .formatted(inFlight, buffers));
    } else {
      add("RESET_WITH_BUFFERS",
          "status 0 with %d %s in flight: the remote was restarted".formatted(inFlight, buffers));
    }
  }

  /** Whether only the words of the ring are known: an engine knows its buffers, and tells itself what others break. */
  final boolean isForeign() {
    return !info.arePrivateIndicesKnown();
  }

  /** Whether a buffer in flight begins with this descriptor. */
  final boolean isHead(int index) {
    return queue.ring().owner(index) == DescriptorOwner.DEVICE && queue.ring().headOf(index) == index;
  }

  final void add(String id, String text) {
    add(id, DiagnosisCatalogue.of(id).severity(), text);
  }

  final void add(String id, DiagnosisSeverity severity, String text) {
    for (Diagnosis earlier : found) {
      if (earlier.id().equals(id)) {
        return;
      }
    }
    DiagnosisCatalogue.Entry entry = DiagnosisCatalogue.of(id, severity);
    found.add(new Diagnosis(id, severity, info.id(), nanos, name + ": " + text, entry.cause(), entry.advice(),
        evidence()));
  }

  final boolean isFound(String id) {
    return found.stream().anyMatch(earlier -> earlier.id().equals(id));
  }

  /** The words that a finding is about, where they lie. */
  abstract List<String> evidence();

  final String place(String area, long address) {
    return info.areAddressesKnown() ? "%s at 0x%x".formatted(area, address) : area;
  }
}
