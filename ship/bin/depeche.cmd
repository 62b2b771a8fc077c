@echo off
rem Runs Depeche from an unpacked package: with the runtime that came with it, JAVA_HOME's Java, or the PATH's.
setlocal
set "HERE=%~dp0.."
set "JAVA=java"
if exist "%HERE%\runtime\bin\java.exe" (
  set "JAVA=%HERE%\runtime\bin\java.exe"
) else if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
)
set "CACHED=-Xshare:auto"
if defined LOCALAPPDATA (
  if not exist "%LOCALAPPDATA%\depeche" mkdir "%LOCALAPPDATA%\depeche"
  set "CACHED=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\depeche\@VERSION@.jsa""
)
"%JAVA%" %CACHED% --enable-native-access=ALL-UNNAMED -Xlog:disable -Xlog:all=off -XX:+UseSerialGC -XX:-UsePerfData %DEPECHE_OPTS% -cp "%HERE%\lib\depeche.jar" org.depeche.cli.Depeche %*
exit /b %ERRORLEVEL%
