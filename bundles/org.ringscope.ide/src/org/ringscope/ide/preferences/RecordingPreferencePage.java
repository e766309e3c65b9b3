// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.preferences;

import java.util.Locale;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.ringscope.capture.engine.RecordLevel;

/** Window > Preferences > Ringscope. */
public final class RecordingPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

  public RecordingPreferencePage() {
    super(GRID);
    setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, RecordingPreferences.NODE));
    setDescription("Every run is recorded into the folder traces of its project.");
  }

  @Override
  public void init(IWorkbench workbench) {}

  @Override
  protected void createFieldEditors() {
    number(RecordingPreferences.CAP_MEBIBYTES, "&Size of a recording, at most (MiB):", 1, 1 << 20,
        "When a recording reaches this size, its oldest part is dropped");
    number(RecordingPreferences.RECORDINGS, "&Recordings of a topology, at most:", 1, 1000,
        "When there are more, the oldest is deleted, unless it was kept with Keep Recording");
    number(RecordingPreferences.PAYLOAD_LIMIT, "&Payload of a message, at most (bytes):", 0, 65535,
        "More of a message is not recorded; its length always is. 0 records no payload");
    ComboFieldEditor level =
        new ComboFieldEditor(RecordingPreferences.LEVEL, "&Level of detail:", levels(), getFieldEditorParent());
    level.getLabelControl(getFieldEditorParent())
        .setToolTipText("What is recorded of a run whose launch configuration does not say otherwise");
    addField(level);
  }

  private void number(String key, String label, int least, int most, String tooltip) {
    IntegerFieldEditor field = new IntegerFieldEditor(key, label, getFieldEditorParent());
    field.setValidRange(least, most);
    field.getTextControl(getFieldEditorParent()).setToolTipText(tooltip);
    addField(field);
  }

  private static String[][] levels() {
    RecordLevel[] all = RecordLevel.values();
    String[][] names = new String[all.length][];
    for (int i = 0; i < all.length; i++) {
      names[i] = new String[] {all[i].name().toLowerCase(Locale.ROOT), all[i].name()};
    }
    return names;
  }
}
