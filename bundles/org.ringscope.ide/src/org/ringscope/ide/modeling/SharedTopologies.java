// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.modeling;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ListenerList;

/** The topologies that other tools have open, by their files. UI thread. */
public final class SharedTopologies {
  private static final Map<IFile, SharedTopology> SHARED = new HashMap<>();
  private static final ListenerList<Listener> LISTENERS = new ListenerList<>();

  /** Hears that a file is shared now, by another topology than before, or no longer; or that it became dirty or clean. */
  @FunctionalInterface
  public interface Listener {
    void sharedChanged(IFile file);
  }

  private SharedTopologies() {}

  /** What others edit of a file, null if nobody does. */
  public static SharedTopology of(IFile file) {
    return SHARED.get(file);
  }

  /** Shares a file, in place of what was shared of it before; null ends sharing it. */
  public static void share(IFile file, SharedTopology topology) {
    SharedTopology before = topology == null ? SHARED.remove(file) : SHARED.put(file, topology);
    if (before != topology) {
      changed(file);
    }
  }

  /** Tells that a shared topology became dirty or clean. */
  public static void changed(IFile file) {
    for (Listener listener : LISTENERS) {
      listener.sharedChanged(file);
    }
  }

  public static void addListener(Listener listener) {
    LISTENERS.add(listener);
  }

  public static void removeListener(Listener listener) {
    LISTENERS.remove(listener);
  }
}
