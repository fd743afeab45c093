@echo off
rem The one launcher: finds a JDK 25, builds what is not built, and runs one of the commands below. Messages are ASCII
rem and ask no code page of the console; else it says and does what its twin for bash does.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "STAMP=%HOME_DIR%\client\target\.built"
set "COMMAND=%~1"
rem whole, since the numbered arguments are cut at every = and ; of a setting
set ARGUMENTS=%*
if "%COMMAND%"=="" goto usage
if "%COMMAND%"=="help" goto usage
if "%COMMAND%"=="-h" goto usage
if "%COMMAND%"=="--help" goto usage
set "KNOWN="
for %%c in (demo tour server client verify-ledger backup restore screenshots crash-test two-nodes model-test bench footprint) do if "%COMMAND%"=="%%c" set "KNOWN=1"
if defined KNOWN goto known
echo counterfoil: there is no command '%COMMAND%'; counterfoil --help lists them 1>&2
exit /b 2

:known
set "JDK="
for %%d in ("%COUNTERFOIL_JDK%" "%JAVA_HOME%") do if not defined JDK call :try "%%~d"
for /f "delims=" %%j in ('where javac 2^>nul') do if not defined JDK for %%d in ("%%~dpj..") do call :try "%%~fd"
for %%p in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do for /d %%d in ("%%~p\*") do if not defined JDK call :try "%%~d"
if defined JDK goto build
echo counterfoil: a JDK 25 is needed (for example Temurin from https://adoptium.net); set COUNTERFOIL_JDK to its directory 1>&2
exit /b 2

:build
if not exist "%STAMP%" goto stale
rem exit code 1 where a source, a folder of sources or a pom is newer than the last build
powershell -NoProfile -ExecutionPolicy Bypass -Command "Set-Location -LiteralPath $env:HOME_DIR; $built = (Get-Item -Force -LiteralPath $env:STAMP).LastWriteTimeUtc; $sources = @(Get-Item pom.xml, *\pom.xml, *\src\main) + @(Get-ChildItem -Recurse -Path *\src\main); if (@($sources | Where-Object { $_.LastWriteTimeUtc -gt $built }).Count -gt 0) { exit 1 }"
if not errorlevel 1 goto run
:stale
where mvn >nul 2>nul
if errorlevel 1 (
  echo counterfoil: Maven 3.8 or newer is needed to build once; install it and try again 1>&2
  exit /b 2
)
echo Building Counterfoil (only after a change; a first build also fetches its libraries) ... 1>&2
pushd "%HOME_DIR%"
call mvn -q -DskipTests package
if errorlevel 1 (
  popd
  echo counterfoil: the build failed; see above 1>&2
  exit /b 1
)
popd
>"%STAMP%" echo built

:run
set "MODULE="
set "OPTIONS="
set "JVM="
rem Options of the JVMs, for a small footprint; a server for a large chain gets others by COUNTERFOIL_SERVER_JVM.
set "SHIPPED=%HOME_DIR%\common\src\main\resources\org\counterfoil\common\start"
set "SERVER_JVM=%COUNTERFOIL_SERVER_JVM%"
set "CLIENT_JVM=%COUNTERFOIL_CLIENT_JVM%"
if not defined SERVER_JVM set SERVER_JVM="@%SHIPPED%\server.jvm"
if not defined CLIENT_JVM set CLIENT_JVM="@%SHIPPED%\client.jvm"
if "%COMMAND%"=="demo" set "MODULE=client" & set "JVM=CLIENT_JVM" & set "MAIN=org.counterfoil.client.demo.DemoMain"
if "%COMMAND%"=="tour" set "MODULE=client" & set "JVM=CLIENT_JVM" & set "MAIN=org.counterfoil.client.tour.opening.OpeningMain"
if "%COMMAND%"=="server" set "MODULE=server" & set "JVM=SERVER_JVM" & set "MAIN=org.counterfoil.server.CounterfoilServer"
if "%COMMAND%"=="client" set "MODULE=client" & set "JVM=CLIENT_JVM" & set "MAIN=org.counterfoil.client.Launcher"
if "%COMMAND%"=="verify-ledger" set "MODULE=server" & set "MAIN=org.counterfoil.server.ledger.proof.VerifyLedgerMain"
if "%COMMAND%"=="backup" set "MODULE=server" & set "MAIN=org.counterfoil.server.system.backup.BackupMain"
if "%COMMAND%"=="restore" set "MODULE=server" & set "MAIN=org.counterfoil.server.system.backup.RestoreMain"
if "%COMMAND%"=="screenshots" set "MODULE=client" & set "OPTIONS=-Dglass.platform=Headless -Dprism.order=sw" & set "MAIN=org.counterfoil.client.pictures.ScreenshotsMain"
if defined MODULE goto caches
set "MODULE=trials"
set "OPTIONS=-Dlogback.configurationFile=org/counterfoil/trials/logback.xml"
if "%COMMAND%"=="crash-test" set "MAIN=org.counterfoil.trials.crash.CrashTestMain"
if "%COMMAND%"=="two-nodes" set "MAIN=org.counterfoil.trials.nodes.TwoNodesMain"
if "%COMMAND%"=="model-test" set "MAIN=org.counterfoil.trials.model.ModelTestMain"
if "%COMMAND%"=="bench" set "MAIN=org.counterfoil.trials.bench.BenchMain"
if "%COMMAND%"=="footprint" set "MAIN=org.counterfoil.trials.footprint.FootprintMain"
:caches
rem The JDK's caches of this installation lie outside of it; one that fits no longer is passed over.
set "PLACE=%HOME_DIR::=%"
set "CACHES="
if defined LOCALAPPDATA set "CACHES=%LOCALAPPDATA%\Counterfoil\Cache\%PLACE:\=-%"
rem delayed, so that nothing in an argument is read as a command
setlocal EnableDelayedExpansion
if defined JVM set OPTIONS=!%JVM%!
rem many windows, drawn in memory
if "%COMMAND%"=="tour" set OPTIONS=!OPTIONS! -Xmx512m
set "CACHE="
if defined CACHES if not "!MODULE!"=="trials" set CACHE="-Dcounterfoil.start-cache=!CACHES!"
if defined CACHES if exist "!CACHES!\!MODULE!.aot" set CACHE=!CACHE! "-XX:AOTCache=!CACHES!\!MODULE!.aot" -Xlog:aot=off -Xlog:cds=off
set "REST=!ARGUMENTS:*%COMMAND%=!"
"!JDK!\bin\java" "-Dcounterfoil.home=!HOME_DIR!" --enable-native-access=ALL-UNNAMED !CACHE! !OPTIONS! -cp "!HOME_DIR!\!MODULE!\target\counterfoil-!MODULE!.jar;!HOME_DIR!\!MODULE!\target\lib\*" !MAIN!!REST!
exit /b !ERRORLEVEL!

:try
if "%~1"=="" exit /b
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
set "VERSION="
for /f "usebackq tokens=1,2 delims==" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" set "VERSION=%%~b"
if "%VERSION:~0,2%"=="25" set "JDK=%~1"
exit /b

:usage
echo Counterfoil: members, cards and stored value for chains of stores
echo.
echo Usage: counterfoil COMMAND [OPTIONS]
echo.
echo   demo             a server with demo data, and a front desk signed in to it
echo   tour DIR         a new merchant set up to its first sale, in three languages, as PNG
echo   server           the central server alone
echo   client           the client alone
echo   verify-ledger    every proof of the ledger, one line each
echo   backup           a database as one file, proved by being restored
echo   restore FILE     a database out of a backup
echo   screenshots DIR  every screen in three languages, light and dark, as PNG
echo.
echo Trials, each of which says in its last line what came of it:
echo.
echo   crash-test       a server killed while it works: what was answered is there, once
echo   two-nodes        two servers on one PostgreSQL, one of them killed: nothing is lost or done twice
echo   model-test       the ledger against a model that is simple enough to be right
echo   bench            spends, reads and lists measured, beside pgbench on the same database
echo   footprint        how long server and client take to start, and how much memory they hold
echo.
echo counterfoil COMMAND --help tells the options of a command.
exit /b 0
