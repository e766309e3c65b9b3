// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ringscope.model.editing.NewBus;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.picture.canvas.SvgCanvas;
import org.ringscope.picture.canvas.Theme;

/** Boxes that were put somewhere stay there, and lines follow them. */
class KeptPlacesTest {
  private static final Element HOST = new Element(Element.Kind.CORE, "host");
  private static final Element QUEUE = new Element(Element.Kind.QUEUE, "rpmsg0/0");

  private static Topology system() {
    Topology topology = TopologyFactory.eINSTANCE.createTopology();
    for (String name : List.of("host", "mcu")) {
      Core core = TopologyFactory.eINSTANCE.createCore();
      core.setName(name);
      topology.getCores().add(core);
    }
    NewBus.addConversation(NewBus.add(topology.getCores().get(0), topology.getCores().get(1), "rpmsg0", 16), "echo");
    return topology;
  }

  private static KeptPlaces at(String name, double x, double y) {
    return new KeptPlaces(Map.of(name, new KeptPlaces.Place(x, y)));
  }

  @Test
  void whatWasPutSomewhereIsThere() {
    TopologyPicture picture = TopologyPicture.of(system(), Set.of(), at("host", 700, 400));
    assertThat(picture.bounds(HOST)).startsWith(700, 400);
    assertThat(picture.at(710, 410)).isEqualTo(HOST);
    assertThat(picture.width()).isGreaterThan(700);
    SvgCanvas canvas = new SvgCanvas(picture.width(), picture.height(), Theme.LIGHT);
    picture.draw(canvas);
    assertThat(canvas.toSvg()).contains("host").doesNotContain("NaN");
  }

  @Test
  void ringsMoveWithTheirMemory() {
    double[] before = TopologyPicture.of(system()).bounds(QUEUE);
    double[] region = TopologyPicture.of(system()).bounds(new Element(Element.Kind.REGION, "rpmsg0_rings"));
    TopologyPicture picture =
        TopologyPicture.of(system(), Set.of(), at("rpmsg0_rings", region[0] + 30, region[1] + 300));
    assertThat(picture.bounds(QUEUE)).startsWith(before[0] + 30, before[1] + 300);
    double x = picture.bounds(HOST)[0] + picture.bounds(HOST)[2] + 3;
    assertThat(IntStream.range(0, (int) picture.height()).mapToObj(y -> picture.at(x, y))).contains(QUEUE);
  }

  @Test
  void nothingIsPutOnSomethingThatWasPutThere() {
    double[] mcu = TopologyPicture.of(system()).bounds(new Element(Element.Kind.CORE, "mcu"));
    TopologyPicture picture = TopologyPicture.of(system(), Set.of(), at("host", mcu[0], mcu[1]));
    double[] host = picture.bounds(HOST);
    double[] moved = picture.bounds(new Element(Element.Kind.CORE, "mcu"));
    assertThat(host).startsWith(mcu[0], mcu[1]);
    assertThat(moved[0]).as("in its column").isEqualTo(mcu[0]);
    assertThat(moved[1]).as("below").isGreaterThan(host[1] + host[3]);
  }

  @Test
  void textIsReadAgainAndRubbishIsNot() {
    KeptPlaces places = new KeptPlaces(Map.of("mcu", new KeptPlaces.Place(12.4, 7, 80), "host",
        new KeptPlaces.Place(0, 99)));
    assertThat(places.text().lines().skip(1)).containsExactly("host 0 99 0", "mcu 12 7 80");
    assertThat(KeptPlaces.parse(places.text()).places()).containsOnlyKeys("host", "mcu");
    assertThat(KeptPlaces.parse("a b c d\nx 1\ny -1 2 0\nz 9999999 1 0\n\u0000 # 3\nok 3 4 0").places())
        .containsOnlyKeys("ok");
  }

  @Test
  void newMemoryStandsBetweenItsCores() {
    Topology topology = system();
    TopologyPicture before = TopologyPicture.of(topology);
    double[] host = before.bounds(HOST);
    double[] mcu = before.bounds(new Element(Element.Kind.CORE, "mcu"));
    NewBus.add(topology.getCores().get(0), topology.getCores().get(1), "rpmsg1", 16);
    TopologyPicture picture = TopologyPicture.of(topology, Set.of(), new KeptPlaces(Map.of("host",
        new KeptPlaces.Place(host[0], host[1], host[3]), "mcu", new KeptPlaces.Place(mcu[0], mcu[1], mcu[3]))));
    assertThat(picture.bounds(HOST)).as("as high as it was").containsExactly(host);
    assertThat(picture.bounds(new Element(Element.Kind.REGION, "rpmsg1_rings"))[0]).isBetween(host[0] + host[2],
        mcu[0]);
  }

  @Test
  void allThatIsDrawnCanBeReached() {
    TopologyPicture picture = TopologyPicture.of(system());
    assertThat(picture.elements()).contains(HOST, QUEUE).doesNotHaveDuplicates()
        .allSatisfy(element -> assertThat(picture.bounds(element)).isNotNull());
  }
}
