// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.workspace.EMFCommandOperation;
import org.eclipse.sirius.business.api.dialect.command.RefreshRepresentationsCommand;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.diagram.ui.provider.Messages;
import org.ringscope.sirius.session.QuietChange;

/**
 * Whenever Sirius opens an editor it refreshes what that shows, against a trace that may be another one than when it was saved,
 * or none: that leaves clean what was clean. What the user has changed stays to be saved. Any thread.
 */
public final class QuietRefresh implements IOperationHistoryListener {
  private static final QuietRefresh INSTANCE = new QuietRefresh();

  /** What was saved when a refresh began. */
  private final Map<IUndoableOperation, List<Resource>> saved = new ConcurrentHashMap<>();

  private QuietRefresh() {}

  /** From now on; before the first editor refreshes anything. Once is enough. */
  public static void start() {
    OperationHistoryFactory.getOperationHistory().addOperationHistoryListener(INSTANCE);
  }

  @Override
  public void historyNotification(OperationHistoryEvent event) {
    if (event.getOperation() instanceof EMFCommandOperation operation && isRefresh(operation.getCommand())) {
      if (event.getEventType() == OperationHistoryEvent.ABOUT_TO_EXECUTE) {
        sessionOf(operation).ifPresent(session -> saved.put(operation, QuietChange.saved(session)));
      } else if (event.getEventType() == OperationHistoryEvent.DONE
          || event.getEventType() == OperationHistoryEvent.OPERATION_NOT_OK) {
        List<Resource> before = saved.remove(operation);
        sessionOf(operation).filter(session -> before != null)
            .ifPresent(session -> QuietChange.clean(session, before));
      }
    }
  }

  /** Tables and trees are refreshed by a command of their own, diagrams that open by one that has only its label. */
  private static boolean isRefresh(Command command) {
    return command instanceof RefreshRepresentationsCommand
        || Messages.RefreshDiagramOnOpeningCommand_label.equals(command.getLabel());
  }

  private static Optional<Session> sessionOf(EMFCommandOperation operation) {
    return SessionManager.INSTANCE.getSessions().stream()
        .filter(each -> each.getTransactionalEditingDomain() == operation.getEditingDomain()).findFirst();
  }
}
