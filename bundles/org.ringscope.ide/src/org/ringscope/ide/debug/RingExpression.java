// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IDebugElement;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IWatchExpressionDelegate;
import org.eclipse.debug.core.model.IWatchExpressionListener;
import org.eclipse.debug.core.model.IWatchExpressionResult;
import org.ringscope.ui.CaughtJob;

/** What the Expressions view shows for {@code rpmsg0/1.avail.idx} while a system is suspended. */
public final class RingExpression implements IWatchExpressionDelegate {

  @Override
  public void evaluateExpression(String expression, IDebugElement context, IWatchExpressionListener listener) {
    if (!(context.getDebugTarget() instanceof SystemTarget system)) {
      listener.watchEvaluationFinished(new Result(expression, null, "no system is selected", null));
      return;
    }
    CaughtJob.createSystem("Evaluating " + expression, monitor -> {
      try {
        StateVariables variables = system.variables();
        StateVariable found = variables == null ? null : variables.find(expression);
        listener.watchEvaluationFinished(new Result(expression, found,
            found == null ? "nothing is called " + expression + "; try rpmsg0/1.avail.idx" : null, null));
      } catch (DebugException e) {
        listener.watchEvaluationFinished(new Result(expression, null, e.getMessage(), e));
      }
    }).schedule();
  }

  private record Result(String expression, IValue value, String problem, DebugException exception)
      implements IWatchExpressionResult {
    @Override
    public IValue getValue() {
      return value;
    }

    @Override
    public boolean hasErrors() {
      return problem != null;
    }

    @Override
    public String[] getErrorMessages() {
      return problem == null ? new String[0] : new String[] {problem};
    }

    @Override
    public String getExpressionText() {
      return expression;
    }

    @Override
    public DebugException getException() {
      return exception;
    }
  }
}
