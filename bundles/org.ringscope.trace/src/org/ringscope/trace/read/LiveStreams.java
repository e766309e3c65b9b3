// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.trace.Position;
import org.ringscope.trace.Truncation;
import org.ringscope.trace.metadata.Metadata;
import org.ringscope.trace.packet.PacketInfo;
import org.ringscope.trace.packet.StreamIndex;
import org.ringscope.trace.write.LiveTrace;
import org.ringscope.trace.write.StreamWriter;

/**
 * The streams of a trace that is being written in this process. They are looked at one after the other while their writers go on, so
 * what one has shown already may be overtaken by what another has written meanwhile: {@link #settledUntil} says what cannot.
 */
final class LiveStreams {
  private final LiveTrace live;
  private final Metadata metadata;
  private final List<LiveFollower> followers = new ArrayList<>();

  LiveStreams(LiveTrace live, Metadata metadata) {
    this.live = live;
    this.metadata = metadata;
  }

  boolean isClosed() {
    return live.isClosed();
  }

  /** Follows streams that are new; true when there are any. */
  boolean addNew() {
    boolean added = false;
    for (StreamWriter writer : live.writer().streams()) {
      if (followers.stream().noneMatch(follower -> follower.writer() == writer)) {
        followers.add(new LiveFollower(writer, metadata));
        added = true;
      }
    }
    return added;
  }

  /** All streams by their ids. */
  List<StreamIndex> indexes() {
    return followers.stream().map(LiveFollower::index).sorted((a, b) -> Integer.compare(a.id(), b.id())).toList();
  }

  /** Looks at each stream; true when one has grown. */
  boolean refresh(List<Truncation> truncations) throws IOException {
    boolean changed = false;
    for (LiveFollower follower : followers) {
      changed |= follower.refresh(truncations);
    }
    return changed;
  }

  /**
   * Events up to this place are overtaken by nothing: a stream that has gone on since goes on from its last event seen, and what it has
   * shown it overtakes by nothing itself.
   */
  Position settledUntil() {
    Position settled = Trace.ALL_SETTLED;
    for (LiveFollower follower : followers) {
      if (follower.hasGoneOn()) {
        PacketInfo last = follower.index().last();
        Position seen = new Position(last == null ? 0 : last.end(), follower.index().id(), Long.MAX_VALUE);
        settled = settled.compareTo(seen) < 0 ? settled : seen;
      }
    }
    return settled;
  }
}
