// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IVariable;
import org.eclipse.debug.ui.actions.IWatchExpressionFactoryAdapter;

/** One fact of a system, with what it consists of: {@code rpmsg0/1}, {@code avail.idx}. Nobody can change it. */
final class StateVariable extends SystemElement implements IVariable, IValue, IWatchExpressionFactoryAdapter {
  private final StateVariables all;
  private final String name;
  private final String value;
  private final Supplier<List<StateVariable>> made;
  private List<StateVariable> parts;
  private StateVariable whole;

  StateVariable(SystemTarget system, StateVariables all, String name, String value, List<StateVariable> parts) {
    super(system);
    this.all = all;
    this.name = name;
    this.value = value;
    this.parts = parts;
    made = null;
    parts.forEach(part -> part.whole = this);
  }

  /** One with so many parts that they are made when they are asked for. There is at least one. */
  StateVariable(SystemTarget system, StateVariables all, String name, String value,
      Supplier<List<StateVariable>> made) {
    super(system);
    this.all = all;
    this.name = name;
    this.value = value;
    this.made = made;
  }

  synchronized List<StateVariable> parts() {
    if (parts == null) {
      parts = made.get();
      parts.forEach(part -> part.whole = this);
    }
    return parts;
  }

  StateVariable part(String named) {
    return parts().stream().filter(part -> part.name.equals(named)).findFirst().orElse(null);
  }

  /** What the Expressions view calls it: {@code rpmsg0/1.desc[3]}. */
  String path() {
    return whole == null ? name : Character.isDigit(name.charAt(0)) ? whole.path() + "[" + name + "]"
        : whole.path() + "." + name;
  }

  /** The same where the system stood before; null if there was none. */
  StateVariable before() {
    if (whole == null) {
      return all.before(name);
    }
    StateVariable wholeBefore = whole.before();
    return wholeBefore == null ? null : wholeBefore.part(name);
  }

  /** What the detail pane says. */
  String detail() {
    return path() + " = " + value + (hasValueChanged() ? "\nbefore: " + before().value : "");
  }

  @Override
  public String createWatchExpression(IVariable variable) {
    return path();
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    return type == IWatchExpressionFactoryAdapter.class ? type.cast(this) : super.getAdapter(type);
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public IValue getValue() {
    return this;
  }

  @Override
  public String getValueString() {
    return value;
  }

  @Override
  public IVariable[] getVariables() {
    return parts().toArray(IVariable[]::new);
  }

  @Override
  public boolean hasVariables() {
    return made != null || !parts.isEmpty();
  }

  @Override
  public String getReferenceTypeName() {
    return "";
  }

  @Override
  public boolean isAllocated() {
    return true;
  }

  @Override
  public boolean hasValueChanged() {
    StateVariable before = before();
    return before != null && !before.value.equals(value);
  }

  @Override
  public boolean supportsValueModification() {
    return false;
  }

  @Override
  public boolean verifyValue(String expression) {
    return false;
  }

  @Override
  public boolean verifyValue(IValue other) {
    return false;
  }

  @Override
  public void setValue(String expression) throws DebugException {
    throw refused();
  }

  @Override
  public void setValue(IValue other) throws DebugException {
    throw refused();
  }

  private DebugException refused() {
    return new DebugException(Status.error(name + " is the system's own and cannot be changed here."));
  }
}
