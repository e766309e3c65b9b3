// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.edition1;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.model.io.xml.Faults;
import org.ringscope.model.io.xml.Remark;
import org.ringscope.model.io.xml.XmlReader;

class FirstEditionRulesTest {
  /** Two cores, a bus and a console between them, and who uses both. */
  private static final List<String> SYSTEM = List.of(
      "<cores name='a'/>",
      "<cores name='b' bootedBy='a'><windows from='0x10' to='0x1000' size='0x1000'/></cores>",
      "<cores name='c'/>",
      "<regions name='r' address='0x1000' size='0x1000'/>",
      "<doorbells name='k' from='a' to='b'/>",
      "<doorbells name='i' from='b' to='a'/>",
      "<devices name='d' deviceId='7' driver='a' device='b' base='0x1000' kick='k' interrupt='i'>"
          + "<queues/><queues index='1'/></devices>",
      "<devices name='e' deviceId='3' driver='a' device='b' transport='mmio2' features='0x100000000' kick='k'"
          + " interrupt='i' bounce='r r'><queues/><queues index='1'/></devices>",
      "<devices name='f' deviceId='1' driver='a' device='b' base='0x1000' kick='k' interrupt='i'><queues/></devices>",
      "<buses name='v' device='d' buffers='r' bufferCount='2'><channels service='s'><endpoints"
          + " core='b'/></channels></buses>",
      "<workloads xsi:type='t:ClientSample' core='a' bus='//@buses.0'/>",
      "<workloads xsi:type='t:EchoService' core='b' bus='//@buses.0'/>",
      "<workloads xsi:type='t:ConsoleWriter' core='a' device='e'/>",
      "<workloads xsi:type='t:ConsoleReader' core='b' device='e'/>");

  private static List<String> remarks(String system) {
    Faults faults = new Faults();
    String text = "<t:Topology xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:t='" + Edition1.NAME_SPACE
        + "' name='x'>\n" + system + "\n</t:Topology>\n";
    assertThat(Edition1.convert(XmlReader.read(text.getBytes(StandardCharsets.UTF_8), faults).root(), faults))
        .isNotNull();
    return faults.remarks().stream().filter(Remark::isError).map(each -> each.text() + " [" + each.rule() + "]")
        .toList();
  }

  @Test
  void nothingIsWrongWithARightSystem() {
    assertThat(remarks(String.join("\n", SYSTEM))).isEmpty();
  }

  /** Each changes the system in one place; of several remarks, the words of one. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      " kick='k'||VirtioDevice has no kick [required]",
      " interrupt='i'||VirtioDevice has no interrupt [required]",
      "name='v'|name=''|RpmsgBus has no name [required]",
      " device='d' buffers| buffers|RpmsgBus has no device [required]",
      " buffers='r'||RpmsgBus has no buffers [required]",
      "<endpoints core='b'/>|<endpoints/>|Endpoint has no core [required]",
      "Reader' core='b'|Reader'|ConsoleReader has no core [required]",
      " deviceId='7'||VirtioDevice has no deviceId [required]",
      " base='0x1000'||d has no base address; remoteproc needs one [device-base]",
      "name='f' deviceId='1' driver='a' device='b' base='0x1000'"
          + "|name='f' deviceId='1' driver='a' device='b' base='0x2000'"
          + "|f has its resource table at 0x2000, d at 0x1000; a core has one for all its devices [device-base]",
      "0x100000000|0x100000002|e offers MULTIPORT (bit 1), which consoles cannot do here [device-features]",
      "'r r'|'r r r'|e has 2 queues but 3 bounce regions [device-bounce]",
      "<queues index='1'/>|<queues index='4'/>|queue d/4 stands at position 1 of its device [ring-index]",
      "<queues index='1'/>|<queues index='1' format='packed'/>"
          + "|queue d/1 is packed, which remoteproc cannot carry [ring-format]",
      "'r r'><queues/>|'r r'><queues format='packed'/>|queue e/0 is packed, which the device does not offer;"
          + " its features"
          + " need VERSION_1 and RING_PACKED (0x500000000) [ring-format]",
      "0x100000000|0x500000000|queue e/0 is split, but the device offers RING_PACKED (0x400000000) [ring-format]",
      "base='0x1000' kick|base='0x1000' configuration='i' kick"
          + "|configuration of d must ring from a to b, i does not [device-doorbells]",
      "'v' device='d'|'v' device='f'|v needs a virtio device of id 7, f has id 1 [bus-device]",
      "base='0x1000'|transport='mmio1'|v needs the transport remoteproc, d has mmio1 [bus-device]",
      "<buses|<buses name='w' device='d' buffers='r'/><buses|v is on d, as w is; a device carries one bus [bus-device]",
      "name='v'|name='9'|name \"9\" is not a letter followed by letters, digits, '_', '.' and '-' [name-form]",
      "name='v'|name='a'|name a is taken by another Core [name-unique]",
      "address='0x1000' size='0x1000'|address='0x1000' size='0x2000'"
          + "|the buffers of v in r are outside every address window of b"
          + " [bus-buffers-not-translatable]",
      "ClientSample|EchoService|the echo of rpmsg-client-sample on v runs on a, but the remote of v is b"
          + " [workload-core]",
      "EchoService' core='b'|EchoService' core='c'|the echo of rpmsg-client-sample on v runs on c, but the"
          + " remote of v is b [workload-core]",
      "ClientSample' core='a'|ClientSample' core='b'"
          + "|the client of rpmsg-client-sample on v runs on b, but the host of v is a [workload-core]",
      "ClientSample|EchoService|the echo of rpmsg-client-sample on v is there twice [workload-twice]",
      "transport='mmio2' |base='0x1000' |the reader of e: e has the transport remoteproc, over which consoles"
          + " do not run"
          + " here [workload-console]",
      " bounce='r r'||the writer of e: e has no bounce regions to print from [workload-console]"})
  void whatEdition1CalledWrongStaysWrong(String was, String is, String remark) {
    String other = String.join("\n", SYSTEM).replaceFirst(Pattern.quote(was),
        Matcher.quoteReplacement(Objects.requireNonNullElse(is, "")));
    assertThat(remarks(other)).contains(remark);
  }
}
