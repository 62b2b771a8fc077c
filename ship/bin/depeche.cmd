@echo off
rem Runs Depeche from an unpacked package: with the runtime that came with it, JAVA_HOME's Java, or the PATH's.
setlocal
set "HERE=%~dp0.."
set "JAVA="
if exist "%HERE%\runtime\bin\java.exe" set "JAVA=%HERE%\runtime\bin\java.exe"
if not defined JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%p in (java.exe) do set "JAVA=%%~$PATH:p"
if not defined JAVA goto :absent

rem A Java tells its version in the file "release" beside its folder "bin"; one without that file is tried as it is.
set "VERSION="
for %%j in ("%JAVA%") do set "RELEASE=%%~dpj..\release"
if exist "%RELEASE%" for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%RELEASE%"') do set "VERSION=%%~v"
if defined VERSION if %VERSION% LSS 21 goto :absent

rem Taking in keeps hundreds of thousands of articles in mind: two threads clear up quicker than one.
set "COLLECTOR=-XX:+UseSerialGC"
if "%~1"=="add" set "COLLECTOR=-XX:+UseParallelGC -XX:NewRatio=6"
rem The first run leaves the program's classes as they are in memory: later starts are quicker.
set "CACHED=-Xshare:auto"
if not defined LOCALAPPDATA goto :run
rem The optimising compiler's habits cost more than a third of the time of a run over some thousand articles.
set "SPARING=-XX:FreqInlineSize=120 -XX:InlineSmallCode=1200 -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=4000 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=200000"
rem Meaning as evidence takes code that few need: it stands in a folder of its own.
set "ENCODER="
if defined DEPECHE_ENCODER set "ENCODER=;%HERE%\encoder\*"
if not exist "%LOCALAPPDATA%\depeche" mkdir "%LOCALAPPDATA%\depeche" 2>nul
if exist "%LOCALAPPDATA%\depeche" set CACHED=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\depeche\@VERSION@-java-%VERSION%.jsa"

:run
"%JAVA%" %CACHED% --enable-native-access=ALL-UNNAMED -Xlog:disable -Xlog:all=off %COLLECTOR% -XX:-UsePerfData %SPARING% %DEPECHE_OPTS% -cp "%HERE%\lib\depeche.jar%ENCODER%" org.depeche.cli.Depeche %*
exit /b %ERRORLEVEL%

:absent
echo depeche: no Java of version 21 or later found; install one (https://adoptium.net) or set JAVA_HOME 1>&2
exit /b 1
