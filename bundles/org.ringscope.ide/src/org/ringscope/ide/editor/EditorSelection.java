// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.ui.view.PartSelection;

/** The one selection that diagram, tree, outline and Properties view share. */
final class EditorSelection extends PartSelection {
  /** The selected element, null for none. */
  EObject element() {
    return (EObject) getSelection().getFirstElement();
  }

  /** All selected elements, in the order of their selection. */
  List<EObject> elements() {
    return Stream.of(getSelection().toArray()).map(EObject.class::cast).toList();
  }
}
