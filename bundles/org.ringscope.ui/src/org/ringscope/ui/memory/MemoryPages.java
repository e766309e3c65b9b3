// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.read.TraceMemory;
import org.ringscope.trace.read.TraceMemory.Block;
import org.ringscope.ui.CaughtJob;

/**
 * The pages of a trace's memory that were looked at last. A page that is not there yet is read by a job, the newest wish
 * first: a drawing never waits for a disk.
 */
final class MemoryPages extends CaughtJob {
  static final int PAGE = 4096;
  private static final int KEPT = 512;
  private static final int WISHES = 64;
  private static final BitSet NOTHING = new BitSet();

  private final TraceMemory memory;
  private final Runnable arrived;
  private final Map<Long, BitSet> changed = new HashMap<>();
  private final Deque<Long> wishes = new ArrayDeque<>();
  private boolean closed;
  private volatile String problem;

  private final Map<Long, Block> pages = new LinkedHashMap<>(KEPT, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, Block> eldest) {
      boolean isFull = size() > KEPT;
      if (isFull) {
        changed.remove(eldest.getKey());
      }
      return isFull;
    }
  };

  /** @param arrived called on the job's thread when pages have come */
  MemoryPages(String trace, TraceMemory memory, Runnable arrived) {
    super("Reading memory of " + trace);
    this.memory = memory;
    this.arrived = arrived;
    setSystem(true);
  }

  /** The page that holds an address, null while it is being read. Any thread, never waits for a file. */
  Block page(long address) {
    long begin = address & -PAGE;
    synchronized (wishes) {
      Block page = pages.get(begin);
      if (page == null && !closed && !wishes.contains(begin)) {
        wishes.addFirst(begin);
        if (wishes.size() > WISHES) {
          wishes.removeLast(); // scrolled away
        }
        schedule();
      }
      return page;
    }
  }

  /** Which bytes of the page that holds an address were other ones when it was read before; empty where it was read once only. */
  BitSet changed(long address) {
    synchronized (wishes) {
      return changed.getOrDefault(address & -PAGE, NOTHING);
    }
  }

  /** Reads pages again: memory of a system that runs. */
  void renew(long firstAddress, long lastAddress) {
    synchronized (wishes) {
      for (long begin = lastAddress & -PAGE; begin >= (firstAddress & -PAGE) && !closed; begin -= PAGE) {
        if (pages.containsKey(begin) && !wishes.contains(begin) && wishes.size() < WISHES) {
          wishes.addFirst(begin);
        }
      }
    }
    schedule();
  }

  /** Takes a page; while nothing in it changes, what has changed before stays so. */
  private void put(Block page) {
    Block before = pages.put(page.address(), page);
    if (before != null && !Arrays.equals(before.bytes(), page.bytes())) {
      BitSet others = new BitSet(PAGE);
      for (int i = 0; i < PAGE; i++) {
        others.set(i, before.bytes()[i] != page.bytes()[i]);
      }
      changed.put(page.address(), others);
    }
  }

  /** Why memory could not be read, null if it could. */
  String problem() {
    return problem;
  }

  /** Reads a stretch for copying; waits for the file. @throws IOException when it cannot be read */
  Block read(long address, int length) throws IOException {
    synchronized (memory) {
      return memory.read(address, length);
    }
  }

  /** Forgets everything; files are closed by the job. */
  void close() {
    synchronized (wishes) {
      closed = true;
      pages.clear();
      changed.clear();
      schedule();
    }
  }

  @Override
  protected IStatus work(IProgressMonitor monitor) {
    Long wish;
    while ((wish = next()) != null) {
      Block page;
      try {
        page = read(wish, PAGE);
      } catch (IOException e) {
        problem = "memory at 0x" + Long.toHexString(wish) + " cannot be read: " + FailureText.of(e);
        page = new Block(wish, new byte[PAGE], new BitSet());
      }
      synchronized (wishes) {
        put(page);
      }
    }
    if (closed) {
      closeFiles();
    } else {
      arrived.run();
    }
    return Status.OK_STATUS;
  }

  private Long next() {
    synchronized (wishes) {
      return closed ? null : wishes.pollFirst();
    }
  }

  private void closeFiles() {
    try {
      memory.close();
    } catch (IOException e) {
      problem = FailureText.of(e);
    }
  }
}
