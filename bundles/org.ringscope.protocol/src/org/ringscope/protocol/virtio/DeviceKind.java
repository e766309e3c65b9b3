// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.virtio;

/**
 * The kinds of virtio devices: every device id that virtio 1.4 §5 assigns, and the one that Linux adds
 * ({@code include/uapi/linux/virtio_ids.h}), with the short word that names are made of and the names of the queues.
 *
 * <p>The short words are letters and digits that begin with a letter and end with one, so that a number can follow.
 */
public enum DeviceKind {
  /** Reserved: registers without a device behind them. Also the kind of an id that nobody told or assigned. */
  NONE(0, "virtio"),
  NET(1, "net", "receiveq#<", "transmitq#>"),
  BLOCK(2, "blk", "requestq#"),
  CONSOLE(3, "console", "receiveq0<", "transmitq0>", "control receiveq<", "control transmitq>", "receiveq#<",
      "transmitq#>"),
  ENTROPY(4, "rng", "requestq<"),
  /** The traditional memory balloon. */
  BALLOON(5, "balloon", "inflateq>", "deflateq>", "statsq>", "free_page_vq<", "reporting_vq<"),
  IO_MEMORY(6, "iomem"),
  /** No chapter of its own: Linux and OpenAMP say what it is. */
  RPMSG(7, "rpmsg", "receiveq<", "transmitq>"),
  SCSI(8, "scsi", "controlq", "eventq<", "requestq#"),
  /** Linux {@code net/9p/trans_virtio.c}. */
  NINE_P(9, "ninep", "requests"),
  MAC80211_WLAN(10, "wlan"),
  RPROC_SERIAL(11, "rprocserial", "receiveq<", "transmitq>"),
  CAIF(12, "caif"),
  /** The memory balloon that never came; see {@link #BALLOON}. */
  MEMORY_BALLOON(13, "memballoon"),
  GPU(16, "gpu", "controlq", "cursorq"),
  RTC(17, "rtc", "requestq", "alarmq<"),
  INPUT(18, "input", "eventq<", "statusq>"),
  VSOCK(19, "vsock", "rx<", "tx>", "event<"),
  CRYPTO(20, "crypto", "dataq#"),
  SIGNAL_DISTRIBUTION(21, "signal"),
  PSTORE(22, "pstore"),
  IOMMU(23, "iommu", "requestq", "eventq<"),
  MEMORY(24, "mem", "guest-request"),
  SOUND(25, "sound", "controlq", "eventq<", "txq", "rxq"),
  /** With the feature F_NOTIFICATION the second queue tells of notifications, and the requests come after it. */
  FILE_SYSTEM(26, "fs", "hiprio", "requestq#"),
  PMEM(27, "pmem", "req_vq"),
  RPMB(28, "rpmb", "requestq"),
  MAC80211_HWSIM(29, "hwsim"),
  VIDEO_ENCODER(30, "videoenc", "commandq", "eventq<"),
  VIDEO_DECODER(31, "videodec", "commandq", "eventq<"),
  SCMI(32, "scmi", "cmdq", "eventq<"),
  NITRO_SECURE_MODULE(33, "nsm"),
  I2C(34, "i2c", "requestq"),
  WATCHDOG(35, "watchdog"),
  /** A frame to send also has room for its result; it is named by where the frame goes. */
  CAN(36, "can", "txq>", "rxq<", "controlq>"),
  /** In Linux only. */
  DMABUF(37, "dmabuf"),
  PARAMETER_SERVER(38, "paramserver"),
  AUDIO_POLICY(39, "audiopolicy"),
  BLUETOOTH(40, "bt"),
  GPIO(41, "gpio", "requestq", "eventq"),
  RDMA(42, "rdma"),
  CAMERA(43, "camera"),
  ISM(44, "ism"),
  SPI(45, "spi", "requestq"),
  TEE(46, "tee"),
  CPU_BALLOON(47, "cpuballoon"),
  MEDIA(48, "media", "commandq", "eventq<"),
  USB(49, "usb");

  private static final DeviceKind[] BY_ID = new DeviceKind[50];

  static {
    for (DeviceKind kind : values()) {
      BY_ID[kind.id] = kind;
    }
  }

  private final int id;
  private final String text;
  /** In the order of their indices; those with a # come again and again. Filled by the device {@code <}, by the driver {@code >}. */
  private final String[] queues;

  DeviceKind(int id, String text, String... queues) {
    this.id = id;
    this.text = text;
    this.queues = queues;
  }

  /** The kind of a device id from anywhere; {@link #NONE} for a number that stands for no device. */
  public static DeviceKind of(long id) {
    DeviceKind kind = id >= 0 && id < BY_ID.length ? BY_ID[(int) id] : null;
    return kind == null ? NONE : kind;
  }

  /** The virtio device id. */
  public int id() {
    return id;
  }

  public boolean is(long deviceId) {
    return deviceId == id;
  }

  /** The word that devices of this kind are called by, a number behind it: {@code blk}. */
  public String text() {
    return text;
  }

  /**
   * The name of a queue as its chapter has it, for example {@code transmitq1}; {@code queue} and its index where no chapter
   * names it.
   *
   * @param queues how many queues the device has: a network device's last is the control queue if that is an odd number,
   *     a crypto device's always
   */
  public String queueName(int index, int queues) {
    if (index == queues - 1 && (this == CRYPTO || mayBeControl(index))) {
      return "controlq";
    }
    String queue = queue(index);
    return queue == null ? "queue" + index
        : queue.replaceFirst("[<>]$", "").replace("#", Integer.toString(1 + turn(index)));
  }

  /** Whether a chapter says what this queue is for, however many the device has. */
  public boolean isNamed(int index) {
    return queue(index) != null && !mayBeControl(index);
  }

  /**
   * Whether the device fills the buffers of this queue, however many it has; false also where request and answer share one, and where
   * it may be the control queue of a network device.
   */
  public boolean isToDriver(int index) {
    return isToDriver(index, index + 1);
  }

  /** The same of a device with so many queues. */
  public boolean isToDriver(int index, int queues) {
    String queue = queue(index);
    return queue != null && queue.endsWith("<") && !(index == queues - 1 && mayBeControl(index));
  }

  /** A network device has its control queue behind as many pairs as it was given (virtio 1.3 §5.1.2). */
  private boolean mayBeControl(int index) {
    return this == NET && index > 0 && index % 2 == 0;
  }

  /** Whether the driver fills the buffers of this queue; false also where request and answer share one. */
  public boolean isToDevice(int index) {
    String queue = queue(index);
    return queue != null && queue.endsWith(">");
  }

  private String queue(int index) {
    if (index < 0) {
      return null;
    }
    if (index < queues.length) {
      return queues[index];
    }
    int repeated = repeated();
    return repeated == 0 ? null : queues[queues.length - repeated + (index - queues.length) % repeated];
  }

  /** How often the repeated queues have come before, for a queue that is one of them. */
  private int turn(int index) {
    int repeated = repeated();
    return repeated == 0 ? 0 : (index - (queues.length - repeated)) / repeated;
  }

  private int repeated() {
    int count = 0;
    for (String queue : queues) {
      count += queue.contains("#") ? 1 : 0;
    }
    return count;
  }
}
