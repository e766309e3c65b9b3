// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.sirius.ui.business.api.editor.ISiriusEditor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.Saveable;

/** An editor that is not of Sirius, as Sirius counts the editors of a session. */
final class GuestEditor implements InvocationHandler {
  private final IEditorPart part;
  private final EditingDomain domain;

  private GuestEditor(IEditorPart part, EditingDomain domain) {
    this.part = part;
    this.domain = domain;
  }

  static ISiriusEditor of(IEditorPart part, EditingDomain domain) {
    return (ISiriusEditor) Proxy.newProxyInstance(GuestEditor.class.getClassLoader(),
        new Class<?>[] {ISiriusEditor.class}, new GuestEditor(part, domain));
  }

  @Override
  public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
    return switch (method.getName()) {
      case "equals" -> self == arguments[0];
      case "hashCode" -> System.identityHashCode(self);
      case "getEditingDomain" -> domain;
      case "getSaveables", "getActiveSaveables" -> new Saveable[0];
      case "promptToSaveOnClose" -> ISaveablePart2.DEFAULT;
      default -> method.getDeclaringClass().isInstance(part) ? ask(method, arguments) : null;
    };
  }

  private Object ask(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(part, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
