// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ringscope.formats.kernellog.SampleLog.bytes;
import static org.ringscope.formats.kernellog.SampleLog.convert;
import static org.ringscope.formats.kernellog.SampleLog.dump;
import static org.ringscope.formats.kernellog.SampleLog.nameService;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.formats.text.ImportedText;
import org.ringscope.trace.system.ChannelInfo;
import org.ringscope.trace.system.DeviceInfo;

/** What single lines of a kernel log tell. */
class KernelLogLinesTest {
  @Test
  void keepsDevicesThatNobodyKnows() {
    ImportedText imported = convert(new SampleLog().line("remoteproc remoteproc0: powering up m4")
        .line("remoteproc remoteproc0: vdev rsc: id 4278190087, dfeatures 0x1, cfg len 0, 2 vrings")
        .line(" remoteproc0#vdev0buffer: registered virtio3 (type 4278190087)"));
    assertThat(imported.system().devices()).isNotEmpty().allSatisfy(device -> assertThat(device.deviceId()).isZero());
  }

  @Test
  void knowsDevicesByTheirDriversAndQueues() {
    ImportedText imported = convert(new SampleLog().line("virtio_blk virtio1: [vda] 2048 512-byte logical blocks")
        .line("virtio_net virtio3 enp0s3: renamed from eth0").line("virtio_blk virtio2: req.1:id 9 out of range")
        .line("virtio_rpmsg_bus virtio0: rpmsg host is online").line("virtio_made_up virtio9: hello"));
    assertThat(imported.system().devices()).extracting(DeviceInfo::name, DeviceInfo::deviceId)
        .containsExactlyInAnyOrder(tuple("virtio1", 2), tuple("virtio3", 1), tuple("virtio2", 2));
    assertThat(imported.system().queueName(imported.system().queues().get(1).id())).isEqualTo("virtio2/1");
  }

  @Test
  void readsLinesWithoutDevice() {
    ImportedText imported =
        convert("TX From 0x1, To 0x2, Len 1, Flags 3, Reserved 0\nFrom: 0x2, To: 0x1, Len: 0, Flags: 0, Reserved: 0\n");
    assertThat(imported.of("message_sent", "message_received")).containsExactly(
        "message_sent bus=0 queue=1 source=0x1 destination=0x2 length=1 flags=0x3 buffer=0xffffffffffffffff payload=",
        "message_received bus=0 queue=0 source=0x2 destination=0x1 length=0 flags=0x0 buffer=0xffffffffffffffff payload=");
    assertThat(imported.system().devices()).extracting("name").containsExactly("rpmsg");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "rpmsg_sample virtio0.x.-1.1024: timeout waiting for a tx buffer|1|0|TX_BUFFER_TIMEOUT|F1",
      "virtio_rpmsg_bus virtio0: msg received with no recipient|65535|0|NO_RECIPIENT|F10",
      "virtio_rpmsg_bus virtio0: channel rpmsg-tty:ffffffff:400 already exist|65535|0|CHANNEL_EXISTS|F11",
      "rpmsg_sample virtio0.x.-1.-1: invalid addr (src 0x400, dst 0xffffffff)|65535|0|ADDRESS_INVALID|F9",
      "rpmsg_sample virtio0.x.-1.3: invalid addr (src 0x400, dst 0x3)|65535|0|ADDRESS_INVALID|",
      "virtio_rpmsg_bus virtio0: inbound msg too big: (512, 600)|0|0|MESSAGE_TOO_BIG|F23",
      "rpmsg_sample virtio0.x.-1.1024: message is too big (497)|65535|0|MESSAGE_TOO_BIG|F23",
      "rpmsg_ns virtio0.rpmsg_ns.53.53: malformed ns msg (12)|65535|0|MESSAGE_MALFORMED|",
      "virtio_rpmsg_bus virtio0: uhm, incoming signal, but no used buffer ?|0|0|NO_USED_BUFFER|",
      "virtio_rpmsg_bus virtio0: failed to add a virtqueue buffer: -5|0|0|BUFFER_NOT_ADDED|",
      "rpmsg_sample virtio0.x.-1.1024: virtqueue_add_outbuf failed: -28|1|0|MESSAGE_NOT_ADDED|",
      "virtio_rpmsg_bus virtio0: input:id 300 out of range|0|0|USED_ID_OUT_OF_RANGE|F17",
      "virtio_blk virtio0: req.0:id 48 is not a head!|0|0|USED_ID_NOT_HEAD|F16",
      "virtio_net virtio0: output.0:id 48 is not a head!|1|0|USED_ID_NOT_HEAD|F16",
      "virtio_net virtio0: control:id 48 is not a head!|65535|0|USED_ID_NOT_HEAD|F16",
      "virtio_gpu virtio0: control:id 48 is not a head!|0|0|USED_ID_NOT_HEAD|F16",
      "virtio_scsi virtio0: event:id 48 is not a head!|1|0|USED_ID_NOT_HEAD|F16",
      "virtio_rng virtio0: input:id 48 out of range|0|0|USED_ID_OUT_OF_RANGE|F17",
      "imx_mu 30aa0000.mailbox: Try increasing MBOX_TX_QUEUE_LEN|65535|65535|MAILBOX_FULL|F6",
      "imx-rproc imx8mp-cm7: imx_rproc_kick: failed (1, err:-62)|65535|65535|KICK_FAILED|F5",
      "remoteproc remoteproc0: bad phdr da 0x20000000 mem 0x1000|65535|65535|BAD_SEGMENT|F24",
      "remoteproc remoteproc0: no resource table found for this firmware|65535|65535|NO_RESOURCE_TABLE|F24",
      "remoteproc remoteproc0: Image is corrupted (bad magic)|65535|65535|IMAGE_INVALID|F24",
      "remoteproc remoteproc0: truncated fw: need 0x1000 avail 0x800|65535|65535|IMAGE_INVALID|F24",
      "remoteproc remoteproc0: resource table truncated|65535|65535|TABLE_TRUNCATED|F24",
      "remoteproc remoteproc0: header-less resource table|65535|65535|TABLE_INVALID|F24",
      "remoteproc remoteproc0: unsupported fw ver: 2|65535|65535|TABLE_INVALID|F24",
      "remoteproc remoteproc0: non zero reserved bytes|65535|65535|TABLE_INVALID|F24",
      "remoteproc remoteproc0: resource table incomplete|65535|65535|TABLE_TRUNCATED|F24",
      "remoteproc remoteproc0: rsc table is truncated|65535|65535|TABLE_TRUNCATED|F24",
      "remoteproc remoteproc0: vdev rsc is truncated|65535|65535|TABLE_TRUNCATED|F24",
      "remoteproc remoteproc0: too many vrings: 3|65535|65535|TOO_MANY_VRINGS|F24",
      "remoteproc remoteproc0: invalid qsz (0) or alignment (16)|65535|65535|TABLE_INVALID|F24",
      "remoteproc remoteproc0: crash detected in m4: type watchdog|65535|65535|REMOTE_CRASHED|"})
  void turnsErrorsIntoFaults(String line, int queue, int device, String kind, String diagnosis) {
    ImportedText imported = convert(new SampleLog().line(line));
    assertThat(imported.of("fault")).singleElement().asString()
        .startsWith("fault queue=%d device=%d kind=%s diagnosis=%s address="
            .formatted(queue, device, kind, diagnosis == null ? "" : diagnosis))
        .endsWith(" text=" + line);
    assertThat(imported.report().unreadLines()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"virtio_gpu, control, 16", "virtio_scsi, control, 8", "virtio_net, control, 1", "virtio_rng, input, 4",
      "virtio_snd, virtsnd-ctl, 25", "virtio, control, 0"})
  void knowsADeviceOfWhichOnlySuchALineTells(String driver, String queue, int type) {
    ImportedText imported =
        convert(new SampleLog().line(driver + " virtio3: " + queue + ":id 48 is not a head!"));
    assertThat(imported.system().devices()).extracting(DeviceInfo::name, DeviceInfo::deviceId)
        .containsExactly(tuple("virtio3", type));
  }

  @Test
  void namesTheQueueOfABrokenRing() {
    ImportedText imported = convert(SampleLog.typical().line("virtio_rpmsg_bus virtio0: output:id 48 is not a head!")
        .line("imx-rproc imx8mp-cm7: imx_rproc_kick: failed (1, err:-62)"));
    assertThat(imported.of("fault")).containsExactly(
        "fault queue=1 device=0 kind=USED_ID_NOT_HEAD diagnosis=F16 address=0x0 length=48 expected=0xffffffffffffffff "
            + "text=virtio_rpmsg_bus virtio0: output:id 48 is not a head!",
        "fault queue=1 device=65535 kind=KICK_FAILED diagnosis=F5 address=0x0 length=0 expected=0xffffffffffffffff "
            + "text=imx-rproc imx8mp-cm7: imx_rproc_kick: failed (1, err:-62)");
  }

  @Test
  void saysWhichMessageWasDropped() {
    ImportedText imported = convert(new SampleLog().received("virtio0", 0x400, 0x99, bytes("x"))
        .line("virtio_rpmsg_bus virtio0: msg received with no recipient")
        .line("virtio_rpmsg_bus virtio0: inbound msg too big: (512, 600)"));
    assertThat(imported.of("message_dropped")).containsExactly(
        "message_dropped bus=0 source=0x400 destination=0x99 reason=1",
        "message_dropped bus=0 source=0x400 destination=0x99 reason=2");
    assertThat(imported.of("fault").get(1)).contains("length=600 expected=0x1f0");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "remoteproc remoteproc0: m4 is available|offline",
      "remoteproc remoteproc0: remote processor m4 is now up|running",
      "remoteproc remoteproc0: remote processor m4 is now attached|attached",
      "remoteproc remoteproc0: stopped remote processor m4|offline",
      "remoteproc remoteproc0: detached remote processor m4|detached",
      "remoteproc remoteproc0: crash detected in m4: type mmufault|crashed"})
  void followsTheRemoteProcessor(String line, String state) {
    ImportedText imported = convert(new SampleLog().line(line));
    assertThat(imported.of("remoteproc_state")).containsExactly("remoteproc_state core=1 state=" + state);
    assertThat(imported.system().core(1).name()).isEqualTo("m4");
  }

  @Test
  void followsDestroyedChannels() {
    ImportedText imported = convert(new SampleLog().line("virtio_rpmsg_bus virtio0: creating channel a addr 0x400")
        .line("virtio_rpmsg_bus virtio0: destroying channel a addr 0x400")
        .line("virtio_rpmsg_bus virtio0: creating channel a addr 0x400")
        .line("virtio_rpmsg_bus virtio0: creating channel a addr 0x400"));
    assertThat(imported.of("name_service")).containsExactly(
        "name_service bus=0 received=1 address=0x400 destroy=0 name=a",
        "name_service bus=0 received=1 address=0x400 destroy=1 name=a",
        "name_service bus=0 received=1 address=0x400 destroy=0 name=a",
        "name_service bus=0 received=1 address=0x400 destroy=0 name=a");
  }

  @Test
  void readsAnnouncementsOfTheHost() {
    ImportedText imported = convert(
        new SampleLog().sent("rpmsg_tty virtio0.rpmsg-tty.257.-1", 0x101, 0x35, nameService("rpmsg-tty", 0x101, 1)));
    assertThat(imported.of("name_service"))
        .containsExactly("name_service bus=0 received=0 address=0x101 destroy=1 name=rpmsg-tty");
  }

  @Test
  void readsGarbageBehindTheNameOfAService() {
    byte[] message = nameService("tty", 0x401, 0);
    message[5] = (byte) 0xEE;
    ImportedText imported = convert(new SampleLog().received("virtio0", 0x401, 0x35, message));
    assertThat(imported.of("name_service")).singleElement().asString().endsWith("name=tty");
  }

  @Test
  void givesAnnouncementsWithoutDeviceToTheOneThatReceived() {
    SampleLog log =
        new SampleLog().received("virtio0", 1, 2, bytes("x")).received("virtio1", 0x400, 0x35, SampleLog.NAME_SERVICE)
            .dumpLines(dump("NS announcement", SampleLog.NAME_SERVICE));
    assertThat(convert(log).of("name_service")).containsExactly(
        "name_service bus=1 received=1 address=0x400 destroy=0 name=rpmsg-openamp-demo-channel");
  }

  @Test
  void learnsEndpointsOfNewChannels() {
    ImportedText imported = convert(new SampleLog()
        .line("rpmsg_client_sample virtio0.rpmsg-client-sample.-1.1024: new channel: 0x400 -> 0x401!"));
    assertThat(imported.of("endpoint_created"))
        .containsExactly("endpoint_created bus=0 address=0x400 destination=0x401 name=rpmsg-client-sample");
    assertThat(imported.system().channels()).containsExactly(new ChannelInfo(0, 0x400, 0x401, "rpmsg-client-sample"));
  }

  @Test
  void resetsDevices() {
    ImportedText imported =
        convert(new SampleLog().line("virtio_rpmsg_bus virtio0: status: 7").line("virtio_rpmsg_bus virtio0: reset !")
            .line("virtio virtio0: status: 1"));
    assertThat(imported.events()).containsExactly("status device=0 old=0 status=7", "device_reset device=0",
        "status device=0 old=0 status=1");
  }

  @Test
  void describesCarveouts() {
    ImportedText imported = convert(new SampleLog()
        .line(
            "remoteproc remoteproc0: carveout rsc: name: vdev0buffer, da 0xffffffff, pa 0x10042000, len 0x4000, flags 0x0"));
    assertThat(imported.system().regions()).singleElement().satisfies(region -> {
      assertThat(region.name()).isEqualTo("vdev0buffer");
      assertThat(region.address()).isEqualTo(0x10042000);
      assertThat(region.size()).isEqualTo(0x4000);
      assertThat(region.known()).isFalse();
    });
  }
}
