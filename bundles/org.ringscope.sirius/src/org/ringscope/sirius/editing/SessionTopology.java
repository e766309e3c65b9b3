// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.business.api.editor.ISiriusEditor;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.ui.IEditorPart;
import org.ringscope.ide.modeling.SharedTopology;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.session.TopologyTexts;

/** A topology in a session. */
final class SessionTopology implements SharedTopology {
  private final Session session;
  /** A session that has closed does not give it any more. */
  private final EditingDomain domain;
  private final TopologyResource resource;
  private final Map<IEditorPart, ISiriusEditor> guests = new HashMap<>();

  SessionTopology(Session session, TopologyResource resource) {
    this.session = session;
    domain = session.getTransactionalEditingDomain();
    this.resource = resource;
  }

  boolean isOf(TopologyResource other) {
    return other == resource;
  }

  boolean isModified() {
    return resource.isModified();
  }

  /** @return whether the file has what is edited */
  boolean forgetIfUnchanged() {
    if (resource.isModified() && resource.isAsRead()) {
      resource.setModified(false);
    }
    return !resource.isModified();
  }

  @Override
  public Topology topology() {
    return TopologyTexts.topology(resource);
  }

  @Override
  public EditingDomain domain() {
    return domain;
  }

  @Override
  public boolean isDirty() {
    return session.isOpen() && session.getStatus() == SessionStatus.DIRTY;
  }

  @Override
  public byte[] text() throws IOException {
    return resource.text();
  }

  @Override
  public void save(IProgressMonitor monitor) throws IOException {
    if (resource.isModified()) {
      resource.text();
    }
    session.save(monitor);
  }

  /** Sirius counts it among the editors of the session: while one is open it neither saves by itself nor undoes all. */
  @Override
  public void begin(IEditorPart editor) {
    IEditingSession window = SessionUIManager.INSTANCE.getOrCreateUISession(session);
    window.attachEditor(guests.computeIfAbsent(editor, part -> GuestEditor.of(part, domain())));
  }

  /** When the last editor closes without saving, its changes are undone. */
  @Override
  public void end(IEditorPart editor) {
    ISiriusEditor guest = guests.remove(editor);
    IEditingSession window = SessionUIManager.INSTANCE.getUISession(session);
    if (guest != null && window != null) {
      window.detachEditor(guest, isDirty());
    }
  }

  @Override
  public boolean isShownElsewhere() {
    IEditingSession window = SessionUIManager.INSTANCE.getUISession(session);
    return window != null && !window.getEditors().isEmpty();
  }
}
