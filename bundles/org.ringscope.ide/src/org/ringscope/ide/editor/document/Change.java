// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor.document;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.ringscope.model.topology.Topology;

/** What plain code does to a topology, as one command: what it changes is recorded, so that it can be undone. */
public final class Change extends AbstractCommand {
  private final Topology topology;
  private final Runnable work;
  private ChangeDescription recorded;

  public Change(Topology topology, String label, Runnable work) {
    super(label);
    this.topology = topology;
    this.work = work;
  }

  @Override
  protected boolean prepare() {
    return true;
  }

  @Override
  public void execute() {
    Resource resource = topology.eResource();
    ChangeRecorder recorder = resource == null ? new ChangeRecorder(topology) : new ChangeRecorder(resource);
    try {
      work.run();
    } finally {
      recorded = recorder.endRecording();
      recorder.dispose();
    }
  }

  @Override
  public void undo() {
    recorded.applyAndReverse();
  }

  @Override
  public void redo() {
    recorded.applyAndReverse();
  }
}
