// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.modeling;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ListenerList;
import org.ringscope.model.topology.Topology;

/** The topologies that other tools have open, by their files. UI thread. */
public final class SharedTopologies {
  private static final Map<IFile, SharedTopology> SHARED = new HashMap<>();
  private static final ListenerList<Listener> LISTENERS = new ListenerList<>();

  /** Goes along with what others have open. */
  public interface Listener {

    /** It is shared from now on, was read again, or changed. */
    void sharedChanged(IFile file);

    /** There is something to save, to undo or to redo now, or no longer. */
    void stateChanged(IFile file);

    /** @param unsaved a copy of what the tool has not saved, in a resource of its own; null if it had saved everything */
    void sharingEnded(IFile file, Topology unsaved);
  }

  private SharedTopologies() {}

  /** What others edit of a file, null if nobody does. */
  public static SharedTopology of(IFile file) {
    return SHARED.get(file);
  }

  /** Shares a file, in place of what was shared of it before. */
  public static void share(IFile file, SharedTopology topology) {
    if (SHARED.put(file, topology) != topology) {
      changed(file);
    }
  }

  /**
   * The tool has closed the file.
   *
   * @param unsaved a copy of what it has not saved, in a resource of its own; null if it had saved everything
   */
  public static void end(IFile file, Topology unsaved) {
    if (SHARED.remove(file) != null) {
      LISTENERS.forEach(listener -> listener.sharingEnded(file, unsaved));
    }
  }

  /** Tells that there is something to save, to undo or to redo now, or no longer. */
  public static void stateChanged(IFile file) {
    LISTENERS.forEach(listener -> listener.stateChanged(file));
  }

  /** Tells that a shared topology was read again, or changed. */
  public static void changed(IFile file) {
    LISTENERS.forEach(listener -> listener.sharedChanged(file));
  }

  public static void addListener(Listener listener) {
    LISTENERS.add(listener);
  }

  public static void removeListener(Listener listener) {
    LISTENERS.remove(listener);
  }
}
