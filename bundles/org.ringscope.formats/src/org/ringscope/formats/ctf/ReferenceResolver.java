// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.formats.ctf.CtfType.ArrayType;
import org.ringscope.formats.ctf.CtfType.EnumType;
import org.ringscope.formats.ctf.CtfType.IntegerType;
import org.ringscope.formats.ctf.CtfType.StructType;
import org.ringscope.formats.ctf.CtfType.VariantType;
import org.ringscope.formats.importer.MalformedInputException;

/**
 * Finds the field that each length and tag names: in the struct around it, before it, then in the structs around that,
 * then by its full path or in the scopes before (CTF 1.8 §7.3.2). Each such field gets a slot, where readers keep its
 * value.
 */
final class ReferenceResolver {
  private static final int DEEPEST = 64;
  private static final int MOST_STEPS = 1 << 23;
  private static final List<String> SCOPES =
      List.of("trace.packet.header", "stream.packet.context", "stream.event.header",
          "stream.event.context", "event.context", "event.fields");

  /** A struct whose members up to a number have been seen. */
  private static final class Frame {
    final StructType struct;
    int seen;

    Frame(StructType struct) {
      this.struct = struct;
    }
  }

  private final Path file;
  private final StructType packetHeader;
  private final List<CtfClock> clocks;
  private final List<Frame> frames = new ArrayList<>();
  private final StructType[] scopes = new StructType[SCOPES.size()];
  private int slots;
  private int steps;
  private int depth;

  ReferenceResolver(Path file, StructType packetHeader, List<CtfClock> clocks) {
    this.file = file;
    this.packetHeader = packetHeader;
    this.clocks = clocks;
  }

  int slotCount() {
    return slots;
  }

  void resolve(StreamClass stream) throws MalformedInputException {
    java.util.Arrays.fill(scopes, null);
    scope(0, packetHeader);
    scope(1, stream.packetContext());
    scope(2, stream.eventHeader());
    scope(3, stream.eventContext());
    for (EventClass event : stream.events().values()) {
      scope(4, event.context());
      scope(5, event.fields());
    }
    boolean mapped = tieClocks(stream.eventHeader(), false) | tieClocks(stream.eventContext(), false);
    tieClocks(stream.packetContext(), false);
    if (!mapped) {
      tieClocks(stream.eventHeader(), true);
      tieClocks(stream.packetContext(), true);
    }
    stream.setSlots(new StreamClass.Slots(slot(packetHeader, "magic"), slot(packetHeader, "stream_id"),
        slot(packetHeader, "stream_instance_id"), slot(stream.packetContext(), "content_size"),
        slot(stream.packetContext(), "packet_size"), slot(stream.packetContext(), "events_discarded"),
        slot(stream.packetContext(), "cpu_id"), slot(stream.packetContext(), "checkpoint_bytes"),
        slot(stream.eventHeader(), "id")));
  }

  private void scope(int index, StructType struct) throws MalformedInputException {
    scopes[index] = struct;
    java.util.Arrays.fill(scopes, index + 1, scopes.length, null);
    walk(struct);
  }

  private void walk(CtfType type) throws MalformedInputException {
    if (++steps > MOST_STEPS || ++depth > DEEPEST) {
      throw malformed("types are too large or too deep");
    }
    walkInto(type);
    depth--;
  }

  private void walkInto(CtfType type) throws MalformedInputException {
    if (type instanceof StructType struct) {
      Frame frame = new Frame(struct);
      frames.add(frame);
      for (Member member : struct.members()) {
        walk(member.type());
        frame.seen++;
      }
      frames.remove(frames.size() - 1);
    } else if (type instanceof ArrayType array) {
      if (array.reference() != null) {
        resolve(array.reference());
      }
      walk(array.element());
    } else if (type instanceof VariantType variant) {
      if (variant.reference() == null) {
        throw malformed("a variant has no tag");
      }
      resolve(variant.reference());
      if (!(variant.reference().target().type() instanceof EnumType)) {
        throw malformed("tag " + variant.reference() + " is no enumeration");
      }
      for (Member option : variant.options()) {
        walk(option.type());
      }
    }
  }

  private void resolve(Reference reference) throws MalformedInputException {
    Member target = lookUp(reference.path());
    if (target == null || !(target.type() instanceof IntegerType) && !(target.type() instanceof EnumType)) {
      throw malformed("field " + reference + " is not there, or no integer");
    }
    Member before = reference.target();
    if (before == null) {
      slotOf(target);
      reference.setTarget(target);
    } else if (before != target) {
      // the same declaration in several places: they all keep the value where the first one does
      if (target.hasSlot() && target.slot() != before.slot()) {
        throw malformed("field " + reference + " means different fields in different places");
      }
      target.setSlot(before.slot());
    }
  }

  private Member lookUp(List<String> path) {
    for (int i = frames.size() - 1; i >= 0; i--) {
      Member member = descend(frames.get(i).struct, frames.get(i).seen, path, 0);
      if (member != null) {
        return member;
      }
    }
    for (int i = scopes.length - 1; i >= 0; i--) {
      List<String> prefix = List.of(SCOPES.get(i).split("\\."));
      boolean full = path.size() > prefix.size() && path.subList(0, prefix.size()).equals(prefix);
      Member member =
          scopes[i] == null ? null : descend(scopes[i], scopes[i].members().size(), path, full ? prefix.size() : 0);
      if (member != null) {
        return member;
      }
    }
    return null;
  }

  private static Member descend(StructType struct, int seen, List<String> path, int from) {
    for (int i = seen - 1; i >= 0; i--) {
      Member member = struct.members().get(i);
      if (member.name().equals(path.get(from))) {
        if (from == path.size() - 1) {
          return member;
        }
        return member.type() instanceof StructType inner ? descend(inner, inner.members().size(), path, from + 1)
            : null;
      }
    }
    return null;
  }

  /** A slot for the fields of this name, in the struct or in options within it; −1 if there are none. */
  private int slot(StructType struct, String name) throws MalformedInputException {
    List<Member> found = new ArrayList<>();
    collect(struct, name, found);
    if (found.isEmpty()) {
      return -1;
    }
    int slot = slotOf(found.get(0));
    for (Member member : found) {
      if (member.hasSlot() && member.slot() != slot) {
        throw malformed("field " + name + " is used for two things");
      }
      member.setSlot(slot);
    }
    return slot;
  }

  // what is unfolded here and below, walk has found to be neither too large nor too deep
  private static void collect(StructType struct, String name, List<Member> found) {
    for (Member member : struct.members()) {
      boolean number = member.type() instanceof IntegerType || member.type() instanceof EnumType;
      if (number && member.plainName().equals(name)) {
        found.add(member);
      }
      for (StructType inner : inner(member.type())) {
        collect(inner, name, found);
      }
    }
  }

  /** Ties integers to the clocks that they are mapped to, or by their usual names; whether there was one. */
  private boolean tieClocks(StructType struct, boolean byName) throws MalformedInputException {
    boolean any = false;
    for (Member member : struct.members()) {
      if (member.type() instanceof IntegerType integer && !member.plainName().equals("timestamp_end")) {
        boolean usual =
            byName && (member.plainName().equals("timestamp") || member.plainName().equals("timestamp_begin"));
        int clock = integer.clock() != null ? clock(integer.clock()) : usual ? 0 : -1;
        if (clock >= 0) {
          member.setClock(clock);
          any = true;
        }
      }
      for (StructType inner : inner(member.type())) {
        any |= tieClocks(inner, byName);
      }
    }
    return any;
  }

  private static List<StructType> inner(CtfType type) {
    if (type instanceof StructType struct) {
      return List.of(struct);
    }
    return type instanceof VariantType variant
        ? variant.options().stream().map(Member::type).filter(StructType.class::isInstance)
            .map(StructType.class::cast).toList()
        : List.of();
  }

  private int clock(String name) throws MalformedInputException {
    for (int i = 0; i < clocks.size(); i++) {
      if (clocks.get(i).name().equals(name)) {
        return i;
      }
    }
    throw malformed("clock " + name + " is not declared");
  }

  private int slotOf(Member member) {
    if (!member.hasSlot()) {
      member.setSlot(slots++);
    }
    return member.slot();
  }

  private MalformedInputException malformed(String reason) {
    return new MalformedInputException(file, -1, reason);
  }
}
