@echo off
rem Starts Afterword on Windows: takes the Java that lies beside the program, or finds one as the launcher for other
rem systems does: JAVA_HOME, the PATH, then the usual folders. It has to be version 17 or newer.
rem
rem   AFTERWORD_JAVA_OPTS   more options for Java, parted by spaces
setlocal EnableExtensions DisableDelayedExpansion

set "NEEDED=17"
for %%I in ("%~dp0..") do set "ROOT=%%~fI"
set "APP=%ROOT%\app"
set "HOME_OF_JAVA="
set "ARCHIVE="

for %%P in (afterword.jar lib) do if not exist "%APP%\%%P" (
  >&2 echo afterword: a part of the program, %APP%\%%P, is missing. Unpack the archive again.
  exit /b 2
)

if exist "%ROOT%\runtime\" (
  if not exist "%ROOT%\runtime\bin\java.exe" goto damaged
  if not exist "%ROOT%\runtime\lib\modules" goto damaged
  set "HOME_OF_JAVA=%ROOT%\runtime"
  if exist "%APP%\afterword.jsa" set "ARCHIVE=-XX:SharedArchiveFile="%APP%\afterword.jsa" -Xlog:disable -Xlog:all=error:stderr"
  goto run
)

if defined JAVA_HOME call :try "%JAVA_HOME%"
if defined HOME_OF_JAVA goto run
if defined JAVA_HOME if not exist "%JAVA_HOME%\bin\java.exe" >&2 echo afterword: JAVA_HOME is "%JAVA_HOME%", and there is no Java there. Another one is looked for.
for %%I in (java.exe) do if not "%%~$PATH:I" == "" call :beside "%%~dp$PATH:I"
if defined HOME_OF_JAVA goto run
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" ^
  "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk\current") do (
  if not defined HOME_OF_JAVA call :try "%%~D"
)
if defined HOME_OF_JAVA goto run
>&2 echo afterword: Java %NEEDED% or newer is needed, and there is none here.
>&2 echo Looked in JAVA_HOME, on the PATH and in the usual folders.
>&2 echo Install one from https://adoptium.net/, set JAVA_HOME to the folder of another one,
>&2 echo or use the archive of Afterword that contains Java.
exit /b 2

:damaged
>&2 echo afterword: its own Java, in %ROOT%\runtime, is damaged. Unpack the archive again.
exit /b 2

rem The folder of the Java whose bin folder is %1.
:beside
for %%I in ("%~1..") do call :try "%%~fI"
exit /b 0

rem Takes folder %1 if it has a Java that is new enough. Reading its release file spares a start of Java.
:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "usebackq tokens=1,* delims==" %%A in ("%~1\release") do if "%%A" == "JAVA_VERSION" set "VERSION=%%~B"
if not defined VERSION exit /b 0
for /f "tokens=1 delims=.+-" %%V in ("%VERSION%") do if %%V GEQ %NEEDED% set "HOME_OF_JAVA=%~1"
exit /b 0

rem Says which word of AFTERWORD_JAVA_OPTS is no option: Java would take it for what it should run. Some options take the
rem next word. Words in quotes are not looked at.
:options
setlocal EnableDelayedExpansion
set "REST=!AFTERWORD_JAVA_OPTS!"
set "BARE=!REST:"=!"
if not "!BARE!" == "!REST!" exit /b 0
set "BEFORE=none"
:word
set "WORD="
for /f "tokens=1*" %%A in ("!REST!") do (
  set "WORD=%%A"
  set "REST=%%B"
)
if not defined WORD exit /b 0
set "KNOWN="
for %%S in (- @) do if "!WORD:~0,1!" == "%%S" set "KNOWN=yes"
if "!BEFORE:~0,2!" == "--" set "KNOWN=yes"
for %%O in (-cp -classpath -p) do if "!BEFORE!" == "%%O" set "KNOWN=yes"
if not defined KNOWN (
  >&2 echo afterword: AFTERWORD_JAVA_OPTS has the word !WORD!, which is no option of Java: those begin with a hyphen, such as -Xmx512m.
  exit /b 2
)
set "BEFORE=!WORD!"
if defined REST goto word
exit /b 0

:run
if defined AFTERWORD_JAVA_OPTS (call :options || exit /b 2)
rem Megabytes for new objects: 8 for each processor, at least 16 and at most 64. A check makes nothing but new objects.
set "ROOM=64"
if defined NUMBER_OF_PROCESSORS if %NUMBER_OF_PROCESSORS% LSS 8 set /a "ROOM=8*NUMBER_OF_PROCESSORS"
if %ROOM% LSS 16 set "ROOM=16"
if "%~1" == "check" set "ROOM=64"
rem What a terminal shows: letters outside ASCII too. An import has much in memory for a while.
set "COLLECTOR=-XX:+UseSerialGC -Xmn%ROOM%m -XX:SurvivorRatio=60"
set "COLLECTOR=%COLLECTOR% -XX:C1MaxInlineSize=20"
if "%~1" == "check" set "COLLECTOR=-XX:+UseParallelGC -Xmn%ROOM%m -XX:SurvivorRatio=60"
if "%~1" == "import" set "COLLECTOR=-XX:+UseParallelGC -Xmn100m"
"%HOME_OF_JAVA%\bin\java.exe" -XX:+IgnoreUnrecognizedVMOptions %COLLECTOR% -XX:TieredStopAtLevel=1 -XX:-UsePerfData ^
  -XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining %ARCHIVE% %AFTERWORD_JAVA_OPTS% -jar "%APP%\afterword.jar" %*
exit /b %ERRORLEVEL%
