@echo off
rem SPDX-FileCopyrightText: 2026 The Ringscope authors
rem SPDX-License-Identifier: EPL-2.0
rem ringscope               opens the IDE
rem ringscope -data DIR     opens the IDE on a workspace
rem ringscope COMMAND ...   runs the command line, see ringscope --help
setlocal EnableDelayedExpansion
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if "%~1"=="" goto ide
if "%~1"=="-data" goto ide

rem the class path of the command line is the plugin list of the core feature
set "CP="
for /d %%f in ("%~dp0features\org.ringscope.core.feature_*") do (
  for /f tokens^=2^ delims^=^" %%i in ('findstr /c:"<plugin id=" "%%f\feature.xml"') do (
    for %%j in ("%~dp0plugins\%%i_*.jar") do set "CP=!CP!;%%j"
  )
)
"%JAVA%" -XX:+UseSerialGC -Xshare:auto -cp "%CP:~1%" org.ringscope.cli.Main %*
exit /b %ERRORLEVEL%

:ide
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"
start "Ringscope" "%JAVA%w" -Xmx1g -jar "%LAUNCHER%" -name Ringscope %*
