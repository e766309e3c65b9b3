// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.merge.java.JControlModel;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.ringscope.emfgen.sirius.ViewpointFile;

/**
 * Runs EMF's model generator without Eclipse. It works in a scratch folder that holds nothing but the model files, so
 * the result depends on them alone and the hand-written plugin.xml and MANIFEST.MF of the bundles are never touched. From
 * the ecore of the topology it also makes the help page that lists its elements, the texts that the item providers look
 * up, and the description of the Sirius viewpoint.
 */
public final class ModelGenerator {
  private static final String MODEL = "org.ringscope.model";
  private static final String EDIT = "org.ringscope.model.edit";
  private static final String DIAGRAM = "org.ringscope.diagram";
  private static final String[] BUNDLES = {MODEL, EDIT, DIAGRAM};
  private static final String GENERATED = "src-gen";

  private final Path bundles;

  /** @param bundles the folder that holds the bundles */
  public ModelGenerator(Path bundles) {
    this.bundles = bundles;
  }

  /** Replaces src-gen of all bundles below the folder in args[0]. */
  public static void main(String[] args) throws IOException {
    Path bundles = Path.of(args[0]);
    Map<String, String> files = new ModelGenerator(bundles).generate();
    for (String bundle : BUNDLES) {
      delete(bundles.resolve(bundle).resolve(GENERATED));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = bundles.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    System.out.println("generated " + files.size() + " files");
  }

  /** What a fresh generation gives: path below the bundles folder, with slashes, to text. */
  public Map<String, String> generate() throws IOException {
    Path scratch = Files.createTempDirectory("emfgen");
    try {
      copyModelFiles(scratch, MODEL);
      copyModelFiles(scratch, DIAGRAM);
      Files.createDirectories(scratch.resolve(EDIT));
      EPackage model = generate(scratch, MODEL + "/model/topology.genmodel", GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
          GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
      generate(scratch, DIAGRAM + "/model/ringstate.genmodel", GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
      Map<String, String> files = generatedFiles(scratch);
      files.put(ReferencePage.FILE, ReferencePage.of(model));
      files.put(LabelTexts.FILE, LabelTexts.of(model));
      files.put(ViewpointFile.FILE, ViewpointFile.of(model, bundles));
      return files;
    } finally {
      delete(scratch);
    }
  }

  /** What the committed bundles hold now, in the form of {@link #generate()}. */
  static Map<String, String> committedFiles(Path bundles) throws IOException {
    Map<String, String> files = generatedFiles(bundles);
    for (String file : new String[] {ReferencePage.FILE, LabelTexts.FILE, ViewpointFile.FILE}) {
      files.put(file, Files.readString(bundles.resolve(file)));
    }
    return files;
  }

  private static Map<String, String> generatedFiles(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String bundle : BUNDLES) {
      Path folder = root.resolve(bundle).resolve(GENERATED);
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
          files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        }
      }
    }
    return files;
  }

  private void copyModelFiles(Path scratch, String bundle) throws IOException {
    Path from = bundles.resolve(bundle).resolve("model");
    Path to = Files.createDirectories(scratch.resolve(bundle).resolve("model"));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static EPackage generate(Path scratch, String file, String... projects) {
    GenModel genModel = load(scratch, file);
    Generator generator = new OverwritingGenerator();
    generator.setInput(genModel);
    for (String project : projects) {
      check(generator.generate(genModel, project, project, new BasicMonitor()));
    }
    return genModel.getGenPackages().get(0).getEcorePackage();
  }

  private static GenModel load(Path scratch, String file) {
    EcorePackage.eINSTANCE.eClass();
    GenModelPackage.eINSTANCE.eClass();
    GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
        GenModelGeneratorAdapterFactory.DESCRIPTOR);
    for (String bundle : BUNDLES) {
      EcorePlugin.getPlatformResourceMap().put(bundle, URI.createFileURI(scratch.resolve(bundle) + "/"));
    }
    ResourceSet resources = new ResourceSetImpl();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
    resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
    Resource resource = resources.getResource(URI.createPlatformResourceURI(file, true), true);
    GenModel genModel = (GenModel) resource.getContents().get(0);
    EcoreUtil.resolveAll(resources);
    genModel.reconcile();
    check(genModel.diagnose());
    genModel.setCanGenerate(true);
    return genModel;
  }

  private static void check(Diagnostic diagnostic) {
    if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
      throw new IllegalStateException(describe(diagnostic), diagnostic.getException());
    }
  }

  private static String describe(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder(String.valueOf(diagnostic.getMessage()));
    diagnostic.getChildren().forEach(child -> text.append("; ").append(describe(child)));
    return text.toString();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(path);
      }
    }
  }

  /** Never merges with what is there: nothing hand-written lives in src-gen. */
  private static final class OverwritingGenerator extends Generator {
    @Override
    public JControlModel getJControlModel() {
      return new JControlModel() {
        @Override
        public boolean canMerge() {
          return false;
        }
      };
    }
  }
}
