// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.ringscope.capture.engine.RecordLevel;

/** How runs are recorded unless their launch configuration says otherwise. */
public final class RecordingPreferences extends AbstractPreferenceInitializer {
  static final String NODE = "org.ringscope.ide";
  static final String CAP_MEBIBYTES = "recording.cap.mebibytes";
  static final String RECORDINGS = "recording.count";
  static final String PAYLOAD_LIMIT = "recording.payload.limit";
  static final String LEVEL = "recording.level";

  @Override
  public void initializeDefaultPreferences() {
    IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(NODE);
    defaults.putInt(CAP_MEBIBYTES, 256);
    defaults.putInt(RECORDINGS, 5);
    defaults.putInt(PAYLOAD_LIMIT, 64);
    defaults.put(LEVEL, RecordLevel.FULL.name());
  }

  /** Most mebibytes that one recording may take on disk. */
  public static int capMebibytes() {
    return integer(CAP_MEBIBYTES, 256);
  }

  /** How many recordings of a topology stay, those that are kept on purpose not counted. */
  public static int recordings() {
    return integer(RECORDINGS, 5);
  }

  /** Bytes of payload that are recorded of each message. */
  public static int payloadLimit() {
    return integer(PAYLOAD_LIMIT, 64);
  }

  public static RecordLevel level() {
    String name = Platform.getPreferencesService().getString(NODE, LEVEL, RecordLevel.FULL.name(), null);
    return RecordLevel.valueOf(name);
  }

  private static int integer(String key, int otherwise) {
    return Platform.getPreferencesService().getInt(NODE, key, otherwise, null);
  }
}
