// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IVariable;

/** One fact of a system, with what it consists of: {@code rpmsg0/1}, {@code avail.idx}. Nobody can change it. */
final class StateVariable extends SystemElement implements IVariable, IValue {
  private final String name;
  private final String value;
  private final Supplier<List<StateVariable>> made;
  private List<StateVariable> parts;

  StateVariable(SystemTarget system, String name, String value, List<StateVariable> parts) {
    super(system);
    this.name = name;
    this.value = value;
    this.parts = parts;
    made = null;
  }

  /** One with so many parts that they are made when they are asked for. There is at least one. */
  StateVariable(SystemTarget system, String name, String value, Supplier<List<StateVariable>> made) {
    super(system);
    this.name = name;
    this.value = value;
    this.made = made;
  }

  synchronized List<StateVariable> parts() {
    if (parts == null) {
      parts = made.get();
    }
    return parts;
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
    return false;
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
