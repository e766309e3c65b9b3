// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.architecture;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java file and its syntax tree. */
record JavaSource(Path file, CompilationUnit tree) {
  private static final Map<Path, JavaSource> PARSED = new ConcurrentHashMap<>();

  /** The files in the order given; each is parsed once. */
  static List<JavaSource> of(List<Path> files) {
    return files.parallelStream().map(file -> PARSED.computeIfAbsent(file, JavaSource::parse)).toList();
  }

  private static JavaSource parse(Path file) {
    ParserConfiguration configuration = new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
    var result = new JavaParser(configuration).parse(Repository.read(file));
    return new JavaSource(file, result.getResult().filter(tree -> result.isSuccessful())
        .orElseThrow(() -> new AssertionError(file + ": " + result.getProblems())));
  }

  String packageName() {
    return tree.getPackageDeclaration().map(declaration -> declaration.getNameAsString()).orElse("");
  }

  String className() {
    return file.getFileName().toString().replaceFirst("\\.java$", "");
  }

  /** The classes of this project that are imported or named in full. */
  Set<QualifiedName> uses() {
    Stream<String> imported = tree.getImports().stream().map(ImportDeclaration::getNameAsString);
    Stream<String> types =
        tree.findAll(ClassOrInterfaceType.class).stream().map(ClassOrInterfaceType::getNameWithScope);
    Stream<String> scopes = tree.findAll(FieldAccessExpr.class).stream().map(FieldAccessExpr::toString);
    return Stream.of(imported, types, scopes).flatMap(names -> names).flatMap(QualifiedName::in)
        .collect(Collectors.toSet());
  }

  /** Methods and constructors, those of nested and anonymous classes too. */
  List<CallableDeclaration<?>> callables() {
    List<CallableDeclaration<?>> found = new ArrayList<>();
    tree.walk(CallableDeclaration.class, found::add);
    return found;
  }

  /** Where a node begins, as editors and terminals understand it. */
  String place(Node node) {
    return Repository.ROOT.relativize(file) + ":" + node.getBegin().map(begin -> begin.line).orElse(0);
  }

  @Override
  public String toString() {
    return Repository.ROOT.relativize(file).toString();
  }
}
