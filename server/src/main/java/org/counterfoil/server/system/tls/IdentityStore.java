package org.counterfoil.server.system.tls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.HexFormat;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.counterfoil.server.shared.keys.DataDirectory;
import org.counterfoil.server.shared.settings.StartRefusedException;

/** Makes the server's identity at its first start and keeps it in the data directory from then on. */
final class IdentityStore {

    static final String FILE = "server.p12";
    static final String FINGERPRINT_FILE = "server.fingerprint";

    private static final Duration VALID = Duration.ofDays(3650);
    private static final int SERIAL_BITS = 120;

    private final DataDirectory directory;
    private final Clock clock;

    IdentityStore(DataDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    ServerIdentity load() {
        var stored = directory.readOrMake(FILE, this::make);
        try {
            var keyStore = KeyStore.getInstance("PKCS12");
            keyStore.load(new ByteArrayInputStream(stored), new char[0]);
            var certificate = (X509Certificate) keyStore.getCertificate(ServerIdentity.ALIAS);
            var fingerprint = HexFormat.ofDelimiter(":").withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
            directory.write(FINGERPRINT_FILE, (fingerprint + "\n").getBytes(StandardCharsets.US_ASCII));
            return new ServerIdentity(keyStore, certificate, fingerprint);
        } catch (GeneralSecurityException | IOException fault) {
            throw new StartRefusedException("The server's key " + directory.file(FILE) + " can't be read: "
                    + fault.getMessage(),
                    "Put the file back from a backup; without it every client must learn to "
                            + "trust a new key, which is made when the file is taken away.");
        }
    }

    private byte[] make() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var name = new X500Name("CN=Counterfoil server");
            var now = clock.instant();
            var builder = new JcaX509v3CertificateBuilder(name, new BigInteger(SERIAL_BITS, new SecureRandom()),
                    Date.from(now.minus(Duration.ofDays(1))), Date.from(now.plus(VALID)), name, pair.getPublic());
            builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[]{
                    new GeneralName(GeneralName.dNSName, "localhost"),
                    new GeneralName(GeneralName.iPAddress, "127.0.0.1")}));
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
            var keyStore = KeyStore.getInstance("PKCS12");
            keyStore.load(null, null);
            keyStore.setKeyEntry(ServerIdentity.ALIAS, pair.getPrivate(), new char[0],
                    new Certificate[]{certificate});
            var bytes = new ByteArrayOutputStream();
            keyStore.store(bytes, new char[0]);
            return bytes.toByteArray();
        } catch (GeneralSecurityException | IOException | OperatorCreationException fault) {
            throw new IllegalStateException("no key can be made", fault);
        }
    }
}
