// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.formats.importer.ImportTarget;
import org.ringscope.trace.system.CoreInfo;

/** The threads of a QEMU, each a core with a stream of its own; after the first {@value #MOST} the others share one. */
final class ForeignThreads {
  private static final int MOST = 64;

  private final ImportTarget target;
  private final int firstCore;
  private final LongTable<ForeignThread> byId = new LongTable<>(MOST);
  private final List<ForeignThread> all = new ArrayList<>();
  private final List<CoreInfo> cores = new ArrayList<>();
  private ForeignThread others;

  /** @param firstCore id of the first thread's core; those of the others follow */
  ForeignThreads(ImportTarget target, int firstCore) {
    this.target = target;
    this.firstCore = firstCore;
  }

  /** @param id of the thread, 0 where the source does not tell it */
  ForeignThread of(long id) throws IOException {
    ForeignThread thread = byId.get(id);
    if (thread == null) {
      if (byId.isFull()) {
        return others();
      }
      thread = create(id == 0 ? "events" : "thread " + id);
      byId.put(id, thread);
    }
    return thread;
  }

  private ForeignThread others() throws IOException {
    if (others == null) {
      others = create("other threads");
    }
    return others;
  }

  private ForeignThread create(String name) throws IOException {
    int core = firstCore + all.size();
    ForeignThread thread = new ForeignThread(target.stream(core, i -> name));
    all.add(thread);
    cores.add(new CoreInfo(target.ids().core(core), "thread", "qemu", name));
    return thread;
  }

  List<ForeignThread> all() {
    return all;
  }

  /** Descriptions of all, in the order in which they were first seen. */
  List<CoreInfo> cores() {
    return cores;
  }
}
