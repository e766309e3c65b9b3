// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.ui.PlatformUI;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.ui.CaughtUi;

/**
 * A file of an edition before the one that is written: its diagrams show it, and change it only after it has become one of the
 * newest edition, which the user is asked for. UI thread.
 */
final class OlderEdition {
  private static final int MOST_COMMENTS = 10;
  private static final Set<TopologyResource> ASKING = Collections.newSetFromMap(new WeakHashMap<>());

  private OlderEdition() {}

  static boolean is(TopologyResource resource) {
    return resource.edition() < TopologyResource.EDITION;
  }

  /** Asks whether to save in the newest edition now; later, when the window has come to rest. */
  static void ask(Session session, TopologyResource resource) {
    if (is(resource) && ASKING.add(resource)) {
      CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), () -> {
        try {
          askNow(session, resource);
        } finally {
          ASKING.remove(resource);
        }
      });
    }
  }

  private static void askNow(Session session, TopologyResource resource) {
    List<String> lost = resource.lostComments();
    String comments = lost.isEmpty() ? ""
        : "\n\nComments that have no place in it any more:\n"
            + String.join("\n", lost.subList(0, Math.min(lost.size(), MOST_COMMENTS)))
            + (lost.size() > MOST_COMMENTS ? "\nand " + (lost.size() - MOST_COMMENTS) + " more" : "");
    int choice = MessageDialog.open(MessageDialog.QUESTION, null, "Edition 1",
        resource.getURI().lastSegment() + " is of edition 1. Diagrams show it, but change only files of edition 2.\n\n"
            + "Save it in edition 2 now? An older Ringscope cannot read it then." + comments,
        0, "Save in Edition 2", "Only Show");
    if (choice == 0 && session.isOpen()) {
      save(session, resource);
    }
  }

  private static void save(Session session, TopologyResource resource) {
    TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
    domain.getCommandStack().execute(new RecordingCommand(domain) {
      @Override
      protected void doExecute() {
        resource.setModified(true);
      }

      @Override
      public boolean canUndo() {
        return false;
      }
    });
    session.save(new NullProgressMonitor());
  }
}
