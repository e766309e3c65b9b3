// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.analysis.text.IndexMarker;
import org.ringscope.analysis.text.PackedMarker;
import org.ringscope.analysis.text.PackedText;
import org.ringscope.analysis.text.RingText;
import org.ringscope.analysis.text.SplitText;
import org.ringscope.diagram.ringstate.AvailSlot;
import org.ringscope.diagram.ringstate.Cell;
import org.ringscope.diagram.ringstate.Descriptor;
import org.ringscope.diagram.ringstate.Index;
import org.ringscope.diagram.ringstate.IndirectTable;
import org.ringscope.diagram.ringstate.LiveSystem;
import org.ringscope.diagram.ringstate.Owner;
import org.ringscope.diagram.ringstate.QueueRow;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.RingFormat;
import org.ringscope.diagram.ringstate.UsedSlot;
import org.ringscope.diagram.state.ShownQueue;
import org.ringscope.diagram.state.StateResource;

/** What the ring diagram asks of its elements. */
public final class RingServices {
  /** In a window: slots are left out here. */
  private static final String GAP = "⋯";
  private static final String UNKNOWN = "?";
  /** Of an address in a cell. */
  private static final int DIGITS = 8;
  /** Nothing was written here yet. */
  private static final String UNWRITTEN = "·";

  /** Its name, format, size and place; why no more is shown; what matters now; what both sides of a packed ring ask for; what is wrong. */
  public String label(Ring ring) {
    boolean isPacked = ring.getFormat() == RingFormat.PACKED;
    return Stream.of(ring.getHeader() == null ? ring.getName() : ring.getHeader(), ring.getAbsence(), ring.getStatus(),
        isPacked ? ring.getDriverNote() : null, isPacked ? ring.getDeviceNote() : null, wrong(ring))
        .filter(Objects::nonNull).collect(Collectors.joining("\n"));
  }

  /** As the table says it; null where the status tells of the same fault. */
  private static String wrong(Ring ring) {
    boolean isInStatus = ring.getFault() != null
        && (ring.getDiagnosis() == null || ring.getFault().startsWith(ring.getDiagnosis()));
    return isInStatus || !(ring.eContainer() instanceof LiveSystem system) ? null
        : system.getTable().getRows().stream().filter(row -> Objects.equals(row.getName(), ring.getName()))
            .map(QueueRow::getDiagnosisText).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** Its number, and below it address, length and flags. */
  public String label(Descriptor descriptor) {
    if (descriptor.getSlot() == null) {
      return descriptor.eContainer() instanceof IndirectTable ? "" : gap(descriptor);
    }
    if (descriptor.getAddress() == null) {
      return descriptor.getSlot() + (descriptor.getOwner() == Owner.UNKNOWN ? "\n" + UNKNOWN : "");
    }
    return words(descriptor, digits(descriptor.getAddress()));
  }

  private static String words(Descriptor descriptor, String address) {
    String words = descriptor.getSlot() + "\n" + address + "\n" + descriptor.getLength();
    if (descriptor.getBufferId() != null) {
      return words + "\nid " + descriptor.getBufferId() + "\n" + PackedText.flags(descriptor.getFlags()) + "\n"
          + PackedText.bits(descriptor.getFlags());
    }
    int next = descriptor.getFollows() == null ? 0 : descriptor.getFollows();
    return words + "\n" + SplitText.flags(descriptor.getFlags(), next);
  }

  /** As much of an address as a cell has room for; its tooltip has all of it. */
  private static String digits(long address) {
    String all = Long.toHexString(address);
    return all.length() <= DIGITS ? all : "…" + all.substring(all.length() - DIGITS);
  }

  /** Its number, and below it the head that is made available there. */
  public String label(AvailSlot slot) {
    return slot.getSlot() == null ? gap(slot)
        : slot.getSlot() + "\n" + (slot.getHead() != null ? slot.getHead().toString() : nothing(slot));
  }

  /** Its number, and below it what was used, and how many bytes were written. */
  public String label(UsedSlot slot) {
    return slot.getSlot() == null ? gap(slot)
        : slot.getSlot() + "\n" + (slot.getId() != null ? slot.getId().toString() : nothing(slot))
            + (slot.getLength() == null ? "" : "\n" + slot.getLength() + " B");
  }

  private String gap(Cell cell) {
    return isAbsent(cell) ? "" : GAP;
  }

  private static String nothing(Cell slot) {
    return slot.getOwner() == Owner.UNKNOWN ? UNKNOWN : UNWRITTEN;
  }

  /** {@code avail.idx 12}; an event word that is not in use has no number. */
  public String label(Index index) {
    return isAbsent(index) ? "" : index.getName() + " "
        + (index.getValue() != null ? index.getValue() : isUnused(index, shown(index)) ? "–" : UNKNOWN);
  }

  private static boolean isUnused(Index index, ShownQueue shown) {
    return index.isEvent() && shown != null && shown.caption().eventIdx() == 0;
  }

  /** Whose table it is. */
  public String label(IndirectTable table) {
    return table.getOf() == null ? ""
        : "table of " + table.getOf().getSlot() + " · " + table.getSize()
            + (table.getSize() == 1 ? " entry" : " entries");
  }

  /** The same, and what both sides of a split ring ask for. */
  public String tooltip(Ring ring) {
    return label(ring) + (ring.getStatus() == null && ring.getAbsence() == null ? "\nno trace of it is shown" : "")
        + (ring.getFormat() == RingFormat.PACKED || ring.getDriverNote() == null ? ""
            : "\n" + ring.getDriverNote() + "\n" + ring.getDeviceNote());
  }

  /** All fields in words, and who owns it. */
  public String tooltip(Descriptor descriptor) {
    ShownQueue shown = shown(descriptor);
    if (descriptor.getSlot() == null || shown == null) {
      return "";
    }
    return descriptor.eContainer() instanceof IndirectTable table
        ? label(table) + "\n" + words(descriptor, RingText.hex(descriptor.getAddress()))
        : RingText.descriptorTooltip(shown.state().ring(), descriptor.getSlot());
  }

  /** What it says and who has taken it. */
  public String tooltip(AvailSlot slot) {
    ShownQueue shown = shown(slot);
    return slot.getSlot() == null || shown == null ? ""
        : shown.state().ring().byFormat(split -> SplitText.availTooltip(split, slot.getSlot()), packed -> "");
  }

  /** What it says and who has taken it. */
  public String tooltip(UsedSlot slot) {
    ShownQueue shown = shown(slot);
    return slot.getSlot() == null || shown == null ? ""
        : shown.state().ring().byFormat(split -> SplitText.usedTooltip(split, slot.getSlot()), packed -> "");
  }

  /** Its value, who moves it, and whether it was inferred. */
  public String tooltip(Index index) {
    ShownQueue shown = shown(index);
    if (isUnused(index, shown)) {
      return index.getName() + " is not in use, since EVENT_IDX was not accepted";
    }
    if (index.getValue() == null || shown == null) {
      return index.getName() + " is not known";
    }
    return shown.state().ring().byFormat(
        split -> Arrays.stream(IndexMarker.values()).filter(each -> each.text().equals(index.getName()))
            .map(each -> SplitText.indexTooltip(each, split)).findFirst().orElse(""),
        packed -> Arrays.stream(PackedMarker.values()).filter(each -> each.text().equals(index.getName()))
            .map(each -> PackedText.indexTooltip(each, packed)).findFirst().orElse(""));
  }

  /** Whether a cell shows a slot: one of a window may be the gap in it. */
  public boolean isShown(Cell cell) {
    return cell.getSlot() != null;
  }

  /** Whether there is nothing to be said of a cell or an index: all of them are invisible then, and stay where they are. */
  public boolean isAbsent(EObject part) {
    Ring ring = ring(part);
    return ring != null && ring.getAbsence() != null;
  }

  private static ShownQueue shown(EObject part) {
    Ring ring = ring(part);
    StateResource state = ring == null ? null : StateResource.of(ring);
    return state == null ? null : state.shown(ring);
  }

  private static Ring ring(EObject part) {
    EObject owner = part;
    while (owner != null && !(owner instanceof Ring)) {
      owner = owner.eContainer();
    }
    return (Ring) owner;
  }
}
