// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

/**
 * The remote processors that a log has told of, by the numbers that Linux gives them ({@code remoteprocN}): what is read after it is said of
 * the same devices. Ids are −1 where the log has told of none.
 */
public interface KnownRemotes {
  /** Core of the host. */
  int hostCore();

  /** Core of a remote processor. */
  int core(int remote);

  /** A device by its place in the resource table. */
  int device(int remote, int place);

  /** Name of a known device. */
  String deviceName(int remote, int place);

  /** A queue of such a device. */
  int queue(int remote, int place, int index);
}
