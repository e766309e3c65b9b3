// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

/** What an error line of the kernel says: many texts of many drivers have one sense. Its name is the kind of the fault event. */
enum LogFault {
  TX_BUFFER_TIMEOUT("F1"),
  KICK_FAILED("F5"),
  MAILBOX_FULL("F6"),
  NOT_ANNOUNCED("F8"),
  ADDRESS_INVALID("F9"),
  NO_RECIPIENT("F10"),
  CHANNEL_EXISTS("F11"),
  USED_ID_NOT_HEAD("F16"),
  USED_ID_OUT_OF_RANGE("F17"),
  INDEX_JUMPED("F18"),
  AVAIL_ID_OUT_OF_RANGE("F17"),
  MESSAGE_TOO_BIG("F23"),
  DEVICE_BROKEN(""),
  TRANSMIT_TIMEOUT(""),
  MESSAGE_MALFORMED(""),
  NO_USED_BUFFER(""),
  BUFFER_NOT_ADDED(""),
  MESSAGE_NOT_ADDED(""),
  MESSAGE_NOT_SENT(""),
  ENDPOINT_NOT_CREATED(""),
  CHANNEL_NOT_CREATED(""),
  CHANNEL_NOT_DESTROYED(""),

  CARVEOUT_MISFIT("F24"),
  CARVEOUT_MOVED("F24"),
  TABLE_INVALID("F24"),
  TABLE_TRUNCATED("F24"),
  TOO_MANY_VRINGS("F24"),
  RESOURCE_UNKNOWN("F24"),
  IMAGE_INVALID("F24"),
  BAD_SEGMENT("F24"),
  ADDRESS_NOT_MAPPED("F24"),
  NO_RESOURCE_TABLE("F24"),
  RESERVED_MEMORY_MISSING("F24"),
  KICK_NOT_DEFINED("F24"),
  ADDRESS_CUT("F24"),
  MEMORY_NOT_MAPPED(""),
  OUT_OF_MEMORY(""),
  FIRMWARE_NOT_LOADED(""),
  FIRMWARE_NOT_AUTHENTICATED(""),
  REQUEST_REFUSED(""),
  REMOTE_NOT_IN_RESET(""),
  REMOTE_NOT_STARTED("", "offline"),
  REMOTE_NOT_STOPPED(""),
  REMOTE_CRASHED("", "crashed"),
  REMOTE_RECOVERING(""),
  IOMMU_FAULT(""),
  STOP_NOT_ACKNOWLEDGED(""),
  POWER_NOT_CHANGED(""),
  MAILBOX_NOT_READ(""),
  PEER_UNEXPECTED(""),
  CONFIG_OUT_OF_BOUNDS(""),
  VDEV_NOT_REGISTERED(""),
  DRIVER_NOT_BOUND(""),
  FEATURES_REFUSED(""),
  NO_DEVICE_THERE(""),
  INTERRUPT_TOO_EARLY(""),
  INTERRUPT_WITHOUT_WORK(""),
  DRIVER_NOT_SET_UP(""),
  DRIVER_TIMEOUT(""),
  DRIVER_TROUBLE(""),
  KERNEL_OOPS("");

  private final String diagnosis;
  private final String state;

  LogFault(String diagnosis) {
    this(diagnosis, null);
  }

  LogFault(String diagnosis, String state) {
    this.diagnosis = diagnosis;
    this.state = state;
  }

  /** Number of the diagnosis that the line proves, empty for none. */
  String diagnosis() {
    return diagnosis;
  }

  /** State of the remote processor after such a line, by its name in sysfs; null if the line tells none. */
  String state() {
    return state;
  }
}
