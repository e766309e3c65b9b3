// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

class XmlReaderTest {
  private static final int MUTANTS = 20_000;

  private static final String FILE = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- one -->
      <t:T xmlns:t="urn:t" xmlns:x="http://www.w3.org/2001/XMLSchema-instance" a='1 &lt;&#x41;&#66;"'
          b="2">
        <c x:type="t:K" d="&amp;&apos;"/> <!-- - two -->
        <e ><f>\r
        </f></e >
        <?p i?>
      </t:T>
      """;

  @Test
  void readsElementsWithTheirPlaces() {
    XmlDocument document = XmlReader.read(bytes(FILE), new Faults());
    XmlElement root = document.root();
    assertThat(document.nameSpace()).isEqualTo("urn:t");
    assertThat(root.name()).isEqualTo("T");
    assertThat(root.attributes()).containsExactly(Map.entry("a", "1 <AB\""), Map.entry("b", "2"));
    assertThat(List.of(root.line(), root.line("a"), root.line("b"))).containsExactly(3, 3, 4);
    assertThat(root.children()).extracting(XmlElement::name).containsExactly("c", "e");
    assertThat(root.children().get(0).type()).isEqualTo("K");
    assertThat(root.children("e").get(0).children().get(0).line()).isEqualTo(6);
    assertThat(root.before()).isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- one -->\n");
    assertThat(root.beforeEnd()).isEqualTo("\n  <?p i?>\n");
    assertThat(document.epilog()).isEqualTo("\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<a> | 1: ends before </a>, which line 1 needs",
      "<a></b></a> | 1: has </b> without a start tag",
      "<a><b></a> | 1: has no end tag for <b>",
      "<a/><b/> | 1: has a second element behind the topology: <b>",
      "<a b=c/> | 1: has no value in quotes behind b of <a",
      "<a b='c/> | 1: has no closing quote behind b of <a",
      "<a b/> | 1: has no value in quotes behind b of <a",
      "<a b='c'd='e'/> | 1: has no blank in front of d of <a",
      "<a =''/> | 1: has \"=\" inside <a, where an attribute or the end belongs",
      "<a b='&nbsp;'/> | 1: has an \"&\" in b that begins no character: \"&nbsp;\"",
      "<a b='&#0;'/> | 1: has an \"&\" in b that begins no character: \"&#0;\"",
      "<a b='1' b='2'/> | 1: has b twice in one element",
      "<a>text</a> | 1: has text between its elements: \"text\"",
      "<a><![CDATA[x]]></a> | 1: has text between its elements",
      "<a><!-- | 1: ends inside a comment",
      "<a><!-- a--b --></a> | 1: has \"--\" inside a comment",
      "<a | 1: ends inside <a",
      "<a>< b/></a> | 1: has a \"<\" that begins no tag",
      "<!DOCTYPE a><a/> | 1: has a document type (DOCTYPE), which is not allowed",
      "<?xml version='1.0' encoding='klingon'?><a/> | 1: is in an encoding that is not known here: klingon",
      "<?xml?><a/> | 1: begins with an XML declaration that is none",
      "<!-- nothing --> | 1: has no element: it is no topology"})
  void saysWhatIsWrong(String text, String expected) {
    assertThat(faults(text)).first().isEqualTo(expected);
  }

  @Test
  void goesOnBehindWhatIsWrong() {
    assertThat(faults("<a>\n<b c='1' c='2'/>\n<d e=f g='1'/>\n&amp;\n<h i='&j;'/>\n<k>\n</a>")).containsExactly(
        "2: has c twice in one element", "3: has no value in quotes behind e of <d",
        "4: has text between its elements: \"&amp;\"", "5: has an \"&\" in i that begins no character: \"&j;\"",
        "6: has no end tag for <k>");
  }

  @Test
  void saysWhichBytesAreNoCharacters() {
    Faults faults = new Faults();
    XmlReader.read(new byte[] {'<', 'a', '\n', (byte) 0xFF, '/', '>'}, faults);
    assertThat(faults.errors().get(0)).isEqualTo(new Fault(2, "has bytes that are no character of UTF-8"));
    assertThat(faults.errors()).as("the rest is read").hasSize(2).last()
        .isEqualTo(new Fault(2, "has \"\uFFFD\" inside <a, where an attribute or the end belongs"));
    assertThat(faults("<a>\n<!--\u0007\u0000--></a>"))
        .containsExactly("2: has a character that XML does not have: 0x7 (and 1 more such)");
  }

  @Test
  void readsCharactersOf16BitsWithoutAMark() {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Faults faults = new Faults();
      XmlDocument document = XmlReader.read("<a b='\u00FC'/>".getBytes(charset), faults);
      assertThat(faults.errors()).isEmpty();
      assertThat(document.root().get("b")).isEqualTo("\u00FC");
      assertThat(document.bytes("<a/>")).isEqualTo("<a/>".getBytes(charset));
    }
  }

  @Test
  void saysThatADeclarationLies() {
    assertThat(faults("<?xml version='1.0' encoding='UTF-16'?>\n<a b='1' b='2'/>"))
        .containsExactly("1: says that it is in UTF-16, but it is not", "2: has b twice in one element");
  }

  @Test
  void saysOnceWhereAFileBreaksOff() {
    assertThat(faults("<a>\n<b c='")).containsExactly("2: has no closing quote behind c of <b");
    assertThat(faults("<a>\n<b c")).containsExactly("2: has no value in quotes behind c of <b");
  }

  @Test
  @Timeout(10)
  void readsNoElementOfEndlessAttributes() {
    StringBuilder text = new StringBuilder("<a");
    for (int i = 0; i < 200_000; i++) {
      text.append(" a").append(i).append("='x'");
    }
    assertThat(faults(text.append("/>").toString())).containsExactly("1: has more than 256 attributes in <a>");
  }

  @Test
  void aHeadingInACommentIsNoConflict() {
    assertThat(faults("<a>\n<!--\nMemory\n=======\n<<<<<<< so\n-->\n</a>")).isEmpty();
  }

  /** The parser of the JDK is the judge of what is well-formed, and of what values mean. */
  @Test
  void acceptsWhatTheJdkAccepts() throws Exception {
    Random random = new Random(9);
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    SAXParser judge = factory.newSAXParser();
    int accepted = 0;
    for (int i = 0; i < MUTANTS; i++) {
      String text = mutant(random);
      String expected = jdk(judge, text);
      Faults faults = new Faults();
      XmlDocument document = XmlReader.read(bytes(text), faults);
      if (faults.hasErrors() && faults.errors().stream().allMatch(each -> each.reason().startsWith("has text"))) {
        continue; // text is well-formed, only no part of a topology
      } else if (faults.errors().stream().anyMatch(each -> each.reason().contains("\":\" that is out of place"))) {
        continue; // the JDK takes some of these names
      }
      assertThat(!faults.hasErrors()).as("%s%n%s", text, faults.errors()).isEqualTo(expected != null);
      if (expected != null) {
        assertThat(words(document.root(), new StringBuilder()).toString()).as(text).isEqualTo(expected);
        accepted++;
      }
    }
    assertThat(accepted).isBetween(MUTANTS / 20, MUTANTS * 19 / 20);
  }

  private static String mutant(Random random) {
    String parts = "<>/&;'\"= \n-!?at#x0cK]";
    StringBuilder text = new StringBuilder(FILE);
    for (int n = random.nextInt(3); n >= 0; n--) {
      int at = FILE.indexOf("<t:T") + random.nextInt(text.length() - FILE.indexOf("<t:T"));
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, parts.charAt(random.nextInt(parts.length())));
        case 2 -> text.setCharAt(at, parts.charAt(random.nextInt(parts.length())));
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(30))));
      }
    }
    return text.toString();
  }

  /** Elements and attributes without prefix as the JDK reads them; null if it does not. */
  private static String jdk(SAXParser parser, String text) throws IOException {
    StringBuilder words = new StringBuilder();
    try {
      parser.parse(new InputSource(new StringReader(text)), new DefaultHandler() {
        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
          words.append('<').append(localName);
          for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getQName(i).indexOf(':') < 0) {
              words.append(' ').append(attributes.getQName(i)).append('=').append(attributes.getValue(i));
            }
          }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
          words.append('>');
        }
      });
    } catch (SAXException e) {
      return null;
    }
    return words.toString();
  }

  private static StringBuilder words(XmlElement element, StringBuilder words) {
    words.append('<').append(element.name().substring(element.name().indexOf(':') + 1));
    element.attributes().forEach((name, value) -> {
      if (name.indexOf(':') < 0) {
        words.append(' ').append(name).append('=').append(value);
      }
    });
    element.children().forEach(child -> words(child, words));
    return words.append('>');
  }

  private static List<String> faults(String text) {
    Faults faults = new Faults();
    XmlReader.read(bytes(text), faults);
    return faults.errors().stream().map(each -> each.line() + ": " + each.reason()).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
