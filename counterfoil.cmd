@echo off
rem The one launcher: finds a JDK 25, builds what is not built, and runs one of the commands below.
setlocal EnableDelayedExpansion
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "COMMAND=%~1"
if "%COMMAND%"=="" goto usage
if "%COMMAND%"=="help" goto usage
if "%COMMAND%"=="-h" goto usage
if "%COMMAND%"=="--help" goto usage
set "KNOWN="
for %%c in (demo server client verify-ledger screenshots) do if "%COMMAND%"=="%%c" set "KNOWN=1"
if not defined KNOWN (
  echo counterfoil: there is no command '%COMMAND%'; counterfoil --help lists them 1>&2
  exit /b 2
)

set "JDK="
for %%d in ("%COUNTERFOIL_JDK%" "%JAVA_HOME%") do if not defined JDK call :try %%d
for %%p in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%USERPROFILE%\.jdks") do (
  for /d %%d in ("%%~p\*") do if not defined JDK call :try "%%~d"
)
if not defined JDK (
  echo counterfoil: a JDK 25 is needed ^(for example Temurin from https://adoptium.net^); set COUNTERFOIL_JDK to its directory 1>&2
  exit /b 2
)

if not exist "%HOME_DIR%\client\target\.built" (
  where mvn >nul 2>nul || (
    echo counterfoil: Maven 3.8 or newer is needed to build once; install it and try again 1>&2
    exit /b 2
  )
  echo Building Counterfoil ^(once; it also fetches its libraries^) ... 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -DskipTests package || (popd & echo counterfoil: the build failed; see above 1>&2 & exit /b 1)
  popd
  type nul > "%HOME_DIR%\client\target\.built"
)

set "REST="
shift
:collect
if "%~1"=="" goto collected
set "REST=%REST% %1"
shift
goto collect
:collected
set "SERVER_CP=%HOME_DIR%\server\target\counterfoil-server.jar;%HOME_DIR%\server\target\lib\*"
set "CLIENT_CP=%HOME_DIR%\client\target\counterfoil-client.jar;%HOME_DIR%\client\target\lib\*"
rem The JDK's caches of this installation lie outside of it; one that fits no longer is passed over.
set "SERVER_CACHE="
set "CLIENT_CACHE="
if not defined LOCALAPPDATA goto cached
set "PLACE=%HOME_DIR::=%"
set "CACHES=%LOCALAPPDATA%\Counterfoil\Cache\%PLACE:\=-%"
set SERVER_CACHE="-Dcounterfoil.start-cache=%CACHES%"
set CLIENT_CACHE=%SERVER_CACHE%
if exist "%CACHES%\server.aot" set SERVER_CACHE=%SERVER_CACHE% "-XX:AOTCache=%CACHES%\server.aot" -Xlog:aot=off -Xlog:cds=off
if exist "%CACHES%\client.aot" set CLIENT_CACHE=%CLIENT_CACHE% "-XX:AOTCache=%CACHES%\client.aot" -Xlog:aot=off -Xlog:cds=off
:cached
if not defined COUNTERFOIL_SERVER_JVM set "COUNTERFOIL_SERVER_JVM=-XX:+UseSerialGC -Xms96m -Xmn48m -Xmx512m"
if not defined COUNTERFOIL_CLIENT_JVM set "COUNTERFOIL_CLIENT_JVM=-XX:+UseSerialGC -Xms32m -Xmx192m"
set JAVA="%JDK%\bin\java" "-Dcounterfoil.home=%HOME_DIR%" --enable-native-access=ALL-UNNAMED
if "%COMMAND%"=="demo" %JAVA% %CLIENT_CACHE% %COUNTERFOIL_CLIENT_JVM% -cp "%CLIENT_CP%" org.counterfoil.client.demo.DemoMain%REST%
if "%COMMAND%"=="server" %JAVA% %SERVER_CACHE% %COUNTERFOIL_SERVER_JVM% -cp "%SERVER_CP%" org.counterfoil.server.CounterfoilServer%REST%
if "%COMMAND%"=="client" %JAVA% %CLIENT_CACHE% %COUNTERFOIL_CLIENT_JVM% -cp "%CLIENT_CP%" org.counterfoil.client.Launcher%REST%
if "%COMMAND%"=="verify-ledger" %JAVA% %SERVER_CACHE% -cp "%SERVER_CP%" org.counterfoil.server.ledger.proof.VerifyLedgerMain%REST%
if "%COMMAND%"=="screenshots" %JAVA% -Dglass.platform=Headless -Dprism.order=sw -cp "%CLIENT_CP%" org.counterfoil.client.pictures.ScreenshotsMain%REST%
exit /b %ERRORLEVEL%

:try
if "%~1"=="" exit /b
if not exist "%~1\bin\javac.exe" exit /b
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>nul && set "JDK=%~1"
exit /b

:usage
echo Counterfoil: members, cards and stored value for chains of stores
echo.
echo Usage: counterfoil COMMAND [OPTIONS]
echo.
echo   demo             a server with demo data, and a front desk signed in to it
echo   server           the central server alone
echo   client           the client alone
echo   verify-ledger    every proof of the ledger, one line each
echo   screenshots DIR  every screen in three languages, light and dark, as PNG
echo.
echo counterfoil COMMAND --help tells the options of a command.
exit /b 0
