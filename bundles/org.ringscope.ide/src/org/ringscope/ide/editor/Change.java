// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.ringscope.model.topology.Topology;

/** What plain code does to a topology, as one command: what it changes is recorded, so that it can be undone. */
final class Change extends ChangeCommand {
  private final Runnable work;

  Change(Topology topology, String label, Runnable work) {
    super(topology.eResource() == null ? topology : (Notifier) topology.eResource());
    setLabel(label);
    this.work = work;
  }

  @Override
  protected void doExecute() {
    work.run();
  }
}
