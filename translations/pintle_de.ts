<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessibleNames</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>BadgeWord</name>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Key too weak</source>
        <translation>Schlüssel zu schwach</translation>
    </message>
    <message>
        <source>Digest too weak</source>
        <translation>Hash zu schwach</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>Keine CA</translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation>Pfad zu lang</translation>
    </message>
    <message>
        <source>Key usage forbids</source>
        <translation>Schlüsselverwendung verbietet es</translation>
    </message>
    <message>
        <source>Not for servers</source>
        <translation>Nicht für Server</translation>
    </message>
    <message>
        <source>Name not permitted</source>
        <translation>Name nicht erlaubt</translation>
    </message>
    <message>
        <source>Unknown critical extension</source>
        <translation>Unbekannte kritische Erweiterung</translation>
    </message>
    <message>
        <source>Malformed extension</source>
        <translation>Fehlerhafte Erweiterung</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Revocation unknown</source>
        <translation>Sperrstatus unbekannt</translation>
    </message>
    <message>
        <source>Unusual key encoding</source>
        <translation>Ungewöhnliche Schlüsselkodierung</translation>
    </message>
    <message>
        <source>Self-signed, not in store</source>
        <translation>Selbstsigniert, nicht im Speicher</translation>
    </message>
    <message>
        <source>Anchor outside validity</source>
        <translation>Vertrauensanker außerhalb der Gültigkeit</translation>
    </message>
    <message>
        <source>Signature invalid</source>
        <translation>Signatur ungültig</translation>
    </message>
    <message>
        <source>Unknown signature algorithm</source>
        <translation>Unbekannter Signaturalgorithmus</translation>
    </message>
    <message>
        <source>Issuer name differs</source>
        <translation>Ausstellername weicht ab</translation>
    </message>
    <message>
        <source>Key identifier differs</source>
        <translation>Schlüsselkennung weicht ab</translation>
    </message>
    <message>
        <source>Issuer missing</source>
        <translation>Aussteller fehlt</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Falscher Name</translation>
    </message>
    <message>
        <source>No alternative name</source>
        <translation>Kein alternativer Name</translation>
    </message>
    <message>
        <source>Sent out of order</source>
        <translation>In falscher Reihenfolge gesendet</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Doppelt gesendet</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Root, not needed</source>
        <translation>Wurzelzertifikat, nicht nötig</translation>
    </message>
    <message>
        <source>Missing from server</source>
        <translation>Fehlt vom Server</translation>
    </message>
    <message>
        <source>Staple missing</source>
        <translation>Geheftete Antwort fehlt</translation>
    </message>
    <message>
        <source>Staple invalid</source>
        <translation>Geheftete Antwort ungültig</translation>
    </message>
    <message>
        <source>Search ended early</source>
        <translation>Suche vorzeitig beendet</translation>
    </message>
    <message>
        <source>Pin on other path</source>
        <translation>Pin auf anderem Pfad</translation>
    </message>
    <message>
        <source>Backup is in use</source>
        <translation>Ersatzschlüssel in Gebrauch</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Nothing changed in the chain.</source>
        <translation>In der Kette hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Renewed with the same key.</source>
        <translation>Mit demselben Schlüssel erneuert.</translation>
    </message>
    <message>
        <source>Renewed with the same key: pins still match.</source>
        <translation>Mit demselben Schlüssel erneuert: Die Pins passen weiterhin.</translation>
    </message>
    <message>
        <source>Renewed with the same key, which is not pinned: users will be blocked.</source>
        <translation>Mit demselben Schlüssel erneuert, der nicht angepinnt ist: Benutzer werden blockiert.</translation>
    </message>
    <message>
        <source>New key; no pins cover it.</source>
        <translation>Neuer Schlüssel; keine Pins decken ihn ab.</translation>
    </message>
    <message>
        <source>New key, and it is pinned.</source>
        <translation>Neuer Schlüssel, und er ist angepinnt.</translation>
    </message>
    <message>
        <source>New key, not pinned: users will be blocked.</source>
        <translation>Neuer Schlüssel, nicht angepinnt: Benutzer werden blockiert.</translation>
    </message>
    <message>
        <source>An intermediate certificate changed.</source>
        <translation>Ein Zwischenzertifikat hat sich geändert.</translation>
    </message>
    <message>
        <source>An intermediate certificate changed; another key of the path is pinned.</source>
        <translation>Ein Zwischenzertifikat hat sich geändert; ein anderer Schlüssel des Pfads ist angepinnt.</translation>
    </message>
    <message>
        <source>An intermediate certificate changed, and no pin matches: users will be blocked.</source>
        <translation>Ein Zwischenzertifikat hat sich geändert, und kein Pin passt: Benutzer werden blockiert.</translation>
    </message>
    <message>
        <source>The server sends other certificates beside its own than before.</source>
        <translation>Der Server sendet neben dem eigenen andere Zertifikate als zuvor.</translation>
    </message>
    <message>
        <source>The server sends its certificates in another order.</source>
        <translation>Der Server sendet seine Zertifikate in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Sent as number</source>
        <extracomment>Which place a certificate has among those that the server sends.</extracomment>
        <translation>Gesendet als Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Schlüsselart</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The hash of the public key.</extracomment>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the allowed number of</source>
        <translation>die zulässige Anzahl</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a clause that says what failed, %2 the technical reason.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1 a clause that says what failed, %2 the peer&apos;s own words.</extracomment>
        <translation>%1: „%2“.</translation>
    </message>
    <message>
        <source>a PEM block that does not decode</source>
        <translation>ein nicht dekodierbarer PEM-Block</translation>
    </message>
    <message>
        <source>DER that does not decode</source>
        <translation>nicht dekodierbares DER</translation>
    </message>
    <message>
        <source>an object that is too large</source>
        <translation>ein zu großes Objekt</translation>
    </message>
    <message>
        <source>a key of an unknown kind</source>
        <translation>ein Schlüssel unbekannter Art</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is a directory, a socket or an endless device, not a file.</source>
        <translation>%1 ist ein Verzeichnis, ein Socket oder ein endloses Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 ist größer als %2.</translation>
    </message>
    <message>
        <source>%1 delivered nothing for %2.</source>
        <translation>%1 hat innerhalb von %2 nichts geliefert.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The address cannot be understood.</source>
        <translation>Die Adresse ist unverständlich.</translation>
    </message>
    <message>
        <source>“%1” is not an address to connect to.</source>
        <translation>„%1“ ist keine Adresse, zu der eine Verbindung möglich ist.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>Die Eingabe</translation>
    </message>
    <message>
        <source>The text is not base64.</source>
        <translation>Der Text ist kein Base64.</translation>
    </message>
    <message>
        <source>The text is not pairs of hexadecimal digits.</source>
        <translation>Der Text besteht nicht aus Paaren hexadezimaler Ziffern.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or revocation list; found: %2.</source>
        <extracomment>CSR: certificate signing request.</extracomment>
        <translation>%1 enthält weder Zertifikat noch Schlüssel, CSR oder Sperrliste; gefunden: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or revocation list.</source>
        <translation>%1 enthält weder Zertifikat noch Schlüssel, CSR oder Sperrliste.</translation>
    </message>
    <message>
        <source>%1 holds an object larger than %2.</source>
        <translation>%1 enthält ein Objekt, das größer ist als %2.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 objects.</source>
        <translation>%1 enthält mehr als %2 Objekte.</translation>
    </message>
    <message>
        <source>%1 is encrypted and no passphrase was given.</source>
        <translation>%1 ist verschlüsselt, und es wurde keine Passphrase angegeben.</translation>
    </message>
    <message>
        <source>The passphrase does not decrypt %1.</source>
        <translation>Die Passphrase entschlüsselt %1 nicht.</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>die Eingabe</translation>
    </message>
    <message>
        <source>This kind of key cannot be used.</source>
        <translation>Diese Schlüsselart ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1 holds no private key.</source>
        <translation>%1 enthält keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is not the private key of the certificate %2.</source>
        <translation>%1 ist nicht der private Schlüssel des Zertifikats %2.</translation>
    </message>
    <message>
        <source>%1 is not the private key of the certificate.</source>
        <translation>%1 ist nicht der private Schlüssel des Zertifikats.</translation>
    </message>
    <message>
        <source>The certificate could not be made or signed.</source>
        <translation>Das Zertifikat konnte nicht erstellt oder signiert werden.</translation>
    </message>
    <message>
        <source>%1 holds no certificate to begin a path with.</source>
        <translation>%1 enthält kein Zertifikat, mit dem ein Pfad beginnen könnte.</translation>
    </message>
    <message>
        <source>There is no certificate to begin a path with.</source>
        <translation>Es gibt kein Zertifikat, mit dem ein Pfad beginnen könnte.</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an IP address.</source>
        <translation>„%1“ ist weder ein Hostname noch eine IP-Adresse.</translation>
    </message>
    <message>
        <source>The name is neither a host name nor an IP address.</source>
        <translation>Der Name ist weder ein Hostname noch eine IP-Adresse.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that could be an anchor.</source>
        <translation>%1 enthält kein Zertifikat, das ein Vertrauensanker sein könnte.</translation>
    </message>
    <message>
        <source>The trust store</source>
        <translation>Der Vertrauensspeicher</translation>
    </message>
    <message>
        <source>The revocation list or OCSP response cannot be used.</source>
        <translation>Die Sperrliste oder OCSP-Antwort ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 pin.</source>
        <translation>„%1“ ist kein SHA-256-Pin.</translation>
    </message>
    <message>
        <source>This is not a SHA-256 pin.</source>
        <translation>Das ist kein SHA-256-Pin.</translation>
    </message>
    <message>
        <source>“%1” is a filler from a tutorial or the digest of nothing, not the pin of a key.</source>
        <translation>„%1“ ist ein Platzhalter aus einer Anleitung oder der Hash von nichts, nicht der Pin eines Schlüssels.</translation>
    </message>
    <message>
        <source>The pin is a filler from a tutorial or the digest of nothing.</source>
        <translation>Der Pin ist ein Platzhalter aus einer Anleitung oder der Hash von nichts.</translation>
    </message>
    <message>
        <source>“%1” is not a host pattern.</source>
        <translation>„%1“ ist kein Host-Muster.</translation>
    </message>
    <message>
        <source>This is not a host pattern.</source>
        <translation>Das ist kein Host-Muster.</translation>
    </message>
    <message>
        <source>The pin set</source>
        <translation>Der Pin-Satz</translation>
    </message>
    <message>
        <source>The pin set was made by a newer Pintle (version %1).</source>
        <translation>Der Pin-Satz stammt aus einem neueren Pintle (Version %1).</translation>
    </message>
    <message>
        <source>The pin set was made by a newer Pintle.</source>
        <translation>Der Pin-Satz stammt aus einem neueren Pintle.</translation>
    </message>
    <message>
        <source>Two entries are for the same host “%1”.</source>
        <translation>Zwei Einträge gelten für denselben Host „%1“.</translation>
    </message>
    <message>
        <source>Two entries are for the same host.</source>
        <translation>Zwei Einträge gelten für denselben Host.</translation>
    </message>
    <message>
        <source>The chain of %1 has no %2 to pin.</source>
        <extracomment>%1 a server or a file, %2 a role or several, such as intermediate or root.</extracomment>
        <translation>Zum Anpinnen fehlt in der Kette von %1: %2.</translation>
    </message>
    <message>
        <source>The chain has no certificate of that role.</source>
        <translation>Die Kette enthält kein Zertifikat dieser Rolle.</translation>
    </message>
    <message>
        <source>No format is called “%1”.</source>
        <translation>Kein Format heißt „%1“.</translation>
    </message>
    <message>
        <source>%1 is in no format that Pintle knows.</source>
        <translation>%1 hat kein Format, das Pintle kennt.</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>Die Konfiguration</translation>
    </message>
    <message>
        <source>The format has no words for this pin set.</source>
        <translation>Das Format kann diesen Pin-Satz nicht ausdrücken.</translation>
    </message>
    <message>
        <source>The platform would refuse every genuine connection.</source>
        <translation>Die Plattform würde jede echte Verbindung ablehnen.</translation>
    </message>
    <message>
        <source>No address for %1.</source>
        <translation>Keine Adresse für %1.</translation>
    </message>
    <message>
        <source>this host</source>
        <translation>diesen Host</translation>
    </message>
    <message>
        <source>No address for %1 within %2.</source>
        <translation>Keine Adresse für %1 innerhalb von %2.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 did not accept a connection within %2.</source>
        <translation>%1 hat innerhalb von %2 keine Verbindung angenommen.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>Der Proxy hat die Verbindung verweigert.</translation>
    </message>
    <message>
        <source>The proxy does not accept these credentials.</source>
        <translation>Der Proxy akzeptiert diese Anmeldedaten nicht.</translation>
    </message>
    <message>
        <source>The proxy did not answer within %1.</source>
        <translation>Der Proxy hat innerhalb von %1 nicht geantwortet.</translation>
    </message>
    <message>
        <source>The proxy&apos;s answer is neither HTTP nor SOCKS5.</source>
        <translation>Die Antwort des Proxys ist weder HTTP noch SOCKS5.</translation>
    </message>
    <message>
        <source>%1 will not begin TLS.</source>
        <translation>%1 will TLS nicht beginnen.</translation>
    </message>
    <message>
        <source>%1 broke the protocol before TLS began.</source>
        <translation>%1 hat das Protokoll verletzt, bevor TLS begann.</translation>
    </message>
    <message>
        <source>%1 bytes of plain text followed the go-ahead for TLS; somebody may have injected them.</source>
        <translation>%1 Byte Klartext folgten auf die Freigabe für TLS; jemand hat sie womöglich eingeschleust.</translation>
    </message>
    <message>
        <source>Plain text followed the go-ahead for TLS; somebody may have injected it.</source>
        <translation>Auf die Freigabe für TLS folgte Klartext; jemand hat ihn womöglich eingeschleust.</translation>
    </message>
    <message>
        <source>%1 did not begin TLS within %2.</source>
        <translation>%1 hat innerhalb von %2 nicht mit TLS begonnen.</translation>
    </message>
    <message>
        <source>%1 answers in plain text, not TLS.</source>
        <translation>%1 antwortet im Klartext, nicht mit TLS.</translation>
    </message>
    <message>
        <source>%1 ended the handshake with the alert “%2”.</source>
        <translation>%1 hat den Handshake mit dem Alert „%2“ beendet.</translation>
    </message>
    <message>
        <source>%1 ended the handshake with an alert.</source>
        <translation>%1 hat den Handshake mit einem Alert beendet.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>Der TLS-Handshake mit %1 ist gescheitert.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>dem Server</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake within %2.</source>
        <translation>%1 hat den TLS-Handshake nicht innerhalb von %2 abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 sent more than %2 in its handshake.</source>
        <translation>%1 hat im Handshake mehr als %2 gesendet.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was ready.</source>
        <translation>%1 hat die Verbindung vorzeitig geschlossen.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Von Ihnen gestoppt.</translation>
    </message>
    <message>
        <source>The lab has no server called “%1”.</source>
        <translation>Das Labor hat keinen Server namens „%1“.</translation>
    </message>
    <message>
        <source>The lab has no such server.</source>
        <translation>Das Labor hat keinen solchen Server.</translation>
    </message>
    <message>
        <source>No port could be opened on the loopback address.</source>
        <translation>Auf der Loopback-Adresse ließ sich kein Port öffnen.</translation>
    </message>
    <message>
        <source>The lab scenario %1 breaks its rules.</source>
        <translation>Das Laborszenario (%1) verstößt gegen seine Regeln.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The lab&apos;s keys in %1 cannot be used.</source>
        <translation>Die Schlüssel des Labors in %1 sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation>dem Datenordner</translation>
    </message>
    <message>
        <source>%1 at line %2.</source>
        <extracomment>%1 a clause that says what is wrong, without full stop; %2 where in a file.</extracomment>
        <translation>%1 in Zeile %2.</translation>
    </message>
    <message>
        <source>%1 at byte %2.</source>
        <extracomment>%1 a clause that says what is wrong, without full stop; %2 where in a file.</extracomment>
        <translation>%1 bei Byte %2.</translation>
    </message>
    <message>
        <source>%1 holds DER that does not decode.</source>
        <translation>%1 enthält nicht dekodierbares DER.</translation>
    </message>
    <message>
        <source>%1 holds a PEM block that does not decode.</source>
        <translation>%1 enthält einen nicht dekodierbaren PEM-Block.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1 would be refused by its platform.</source>
        <translation>%1 würde von der Plattform abgelehnt.</translation>
    </message>
    <message>
        <source>%1 of the workspace cannot be read.</source>
        <extracomment>%1 which part, as a path such as $.pinSets[3].</extracomment>
        <translation>Der Teil %1 der Arbeitsmappe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The workspace cannot be read.</source>
        <translation>Die Arbeitsmappe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer Pintle (version %1).</source>
        <translation>Die Arbeitsmappe stammt aus einem neueren Pintle (Version %1).</translation>
    </message>
    <message>
        <source>The workspace was made by a newer Pintle.</source>
        <translation>Die Arbeitsmappe stammt aus einem neueren Pintle.</translation>
    </message>
    <message>
        <source>%1 holds a private key, and a workspace keeps no private keys.</source>
        <translation>%1 enthält einen privaten Schlüssel; eine Arbeitsmappe bewahrt keine privaten Schlüssel auf.</translation>
    </message>
    <message>
        <source>A workspace keeps no private keys.</source>
        <translation>Eine Arbeitsmappe bewahrt keine privaten Schlüssel auf.</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Die Arbeitsmappe</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <extracomment>%1 a file, %2 a program with its process number.</extracomment>
        <translation>%1 wird von %2 verwendet.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>Another program has changed %1.</source>
        <translation>Ein anderes Programm hat %1 geändert.</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>die Arbeitsmappe</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Das Journal</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>Das Programm %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>A program that is needed was not found.</source>
        <translation>Ein benötigtes Programm wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The program %1 did not start as it should.</source>
        <translation>Das Programm %1 ist nicht wie vorgesehen gestartet.</translation>
    </message>
    <message>
        <source>A program that is needed did not start as it should.</source>
        <translation>Ein benötigtes Programm ist nicht wie vorgesehen gestartet.</translation>
    </message>
    <message>
        <source>%1 did not answer the request within %2.</source>
        <translation>%1 hat die Anfrage nicht innerhalb von %2 beantwortet.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The same certificates as in the diagram, one in each row.</source>
        <translation>Dieselben Zertifikate wie im Diagramm, eines je Zeile.</translation>
    </message>
    <message>
        <source>There is more than one way from the server&apos;s certificate to a trusted root. Clients differ in which one they take.</source>
        <translation>Vom Zertifikat des Servers führt mehr als ein Weg zu einem vertrauenswürdigen Wurzelzertifikat. Clients wählen nicht alle denselben.</translation>
    </message>
    <message>
        <source>The pin sets of this workspace. The number says how many pins a set has.</source>
        <translation>Die Pin-Sätze dieser Arbeitsmappe. Die Zahl gibt an, wie viele Pins ein Satz hat.</translation>
    </message>
    <message>
        <source>The keys that the hosts of this set may use. Active ones are in use, backup keys wait for the day when those are lost, retired ones no longer count.</source>
        <translation>Die Schlüssel, die die Hosts dieses Satzes verwenden dürfen. Aktive sind in Gebrauch, Ersatzschlüssel warten auf den Tag, an dem jene verloren gehen, ausgemusterte zählen nicht mehr.</translation>
    </message>
    <message>
        <source>The hosts that this set is for. A star stands for one label.</source>
        <translation>Die Hosts, für die dieser Satz gilt. Ein Stern steht für genau einen Namensteil.</translation>
    </message>
    <message>
        <source>What is wrong with this set, or will be, and how to mend it where that is safe.</source>
        <translation>Was an diesem Satz nicht stimmt oder bald nicht mehr stimmt, und wie es sich beheben lässt, wo das gefahrlos geht.</translation>
    </message>
    <message>
        <source>Whether clients with this set get through: today, after a renewal with a new key, and after a change of the certificate authority.</source>
        <translation>Ob Clients mit diesem Satz durchkommen: heute, nach einer Erneuerung mit neuem Schlüssel und nach einem Wechsel der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The same client three times: straight to the server, through an interceptor without pins, and through it with pins. Each lane shows the chain as the client sees it and how it ended.</source>
        <translation>Derselbe Client dreimal: direkt zum Server, durch eine Abfangstelle ohne Pins und durch sie mit Pins. Jede Spur zeigt die Kette, wie der Client sie sieht, und wie es ausging.</translation>
    </message>
    <message>
        <source>Who stands between client and server in the second and the third lane.</source>
        <translation>Wer in der zweiten und dritten Spur zwischen Client und Server steht.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>The certificate</source>
        <translation>Das Zertifikat</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>dem Zertifikat</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>den Host</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a clause that says what was found, %2 the deciding value.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 expired on %2.</source>
        <translation>%1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>%1 is not valid before %2.</source>
        <translation>%1 ist nicht vor dem %2 gültig.</translation>
    </message>
    <message>
        <source>%1 ends soon, on %2.</source>
        <translation>%1 endet bald, am %2.</translation>
    </message>
    <message>
        <source>%1 has a key that is too weak.</source>
        <translation>%1 hat einen zu schwachen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is signed with a digest that is too weak.</source>
        <translation>%1 ist mit einem zu schwachen Hash signiert.</translation>
    </message>
    <message>
        <source>%1 issues certificates but is not a CA.</source>
        <translation>%1 stellt Zertifikate aus, ist aber keine CA.</translation>
    </message>
    <message>
        <source>%1 allows %2 CA certificates below it, and the path has more.</source>
        <translation>%1 erlaubt unter sich %2 CA-Zertifikate, und der Pfad hat mehr.</translation>
    </message>
    <message>
        <source>%1 has more CA certificates below it than it allows.</source>
        <translation>%1 hat mehr CA-Zertifikate unter sich als erlaubt.</translation>
    </message>
    <message>
        <source>The keyUsage of %1 lacks %2.</source>
        <extracomment>keyUsage is the X.509 extension.</extracomment>
        <translation>Der Erweiterung keyUsage von %1 fehlt %2.</translation>
    </message>
    <message>
        <source>The keyUsage of %1 does not allow its place in the path.</source>
        <translation>Die Erweiterung keyUsage von %1 erlaubt die Stellung im Pfad nicht.</translation>
    </message>
    <message>
        <source>%1 may not be used for a TLS server.</source>
        <translation>%1 darf nicht für einen TLS-Server verwendet werden.</translation>
    </message>
    <message>
        <source>An issuer does not permit the name %1.</source>
        <translation>Ein Aussteller erlaubt den Namen %1 nicht.</translation>
    </message>
    <message>
        <source>An issuer does not permit a name of %1.</source>
        <translation>Ein Aussteller erlaubt einen Namen von %1 nicht.</translation>
    </message>
    <message>
        <source>%1 has a critical extension that nobody here understands.</source>
        <translation>%1 hat eine kritische Erweiterung, die hier niemand versteht.</translation>
    </message>
    <message>
        <source>%1 has an extension that does not decode or stands there twice.</source>
        <translation>%1 hat eine Erweiterung, die nicht dekodierbar ist oder doppelt vorkommt.</translation>
    </message>
    <message>
        <source>%1 breaks the X.509 profile.</source>
        <translation>%1 verletzt das X.509-Profil.</translation>
    </message>
    <message>
        <source>%1 was revoked on %2.</source>
        <translation>%1 wurde am %2 gesperrt.</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Whether %1 is revoked is not known.</source>
        <translation>Der Sperrstatus von %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The key of %1 is encoded in an unusual way: tools disagree on its pin.</source>
        <translation>Der Schlüssel von %1 ist ungewöhnlich kodiert: Werkzeuge sind sich über seinen Pin nicht einig.</translation>
    </message>
    <message>
        <source>%1 is self-signed and not in the trust store.</source>
        <translation>%1 ist selbstsigniert und nicht im Vertrauensspeicher.</translation>
    </message>
    <message>
        <source>The anchor %1 is outside its validity (%2).</source>
        <translation>Der Vertrauensanker %1 ist außerhalb seiner Gültigkeit (%2).</translation>
    </message>
    <message>
        <source>The signature of %1 does not match its issuer&apos;s key.</source>
        <translation>Die Signatur von %1 passt nicht zum Schlüssel des Ausstellers.</translation>
    </message>
    <message>
        <source>%1 is signed with an algorithm that cannot be checked here.</source>
        <translation>%1 ist mit einem Algorithmus signiert, der hier nicht geprüft werden kann.</translation>
    </message>
    <message>
        <source>%1 names another issuer than the next certificate&apos;s subject.</source>
        <translation>%1 nennt einen anderen Aussteller als den Inhaber des nächsten Zertifikats.</translation>
    </message>
    <message>
        <source>The authority key identifier of %1 does not name its issuer&apos;s key.</source>
        <translation>Die Aussteller-Schlüsselkennung von %1 nennt nicht den Schlüssel des Ausstellers.</translation>
    </message>
    <message>
        <source>The issuer “%1” is neither sent nor in the trust store.</source>
        <translation>Der Aussteller „%1“ wurde weder gesendet noch steht er im Vertrauensspeicher.</translation>
    </message>
    <message>
        <source>An issuer is neither sent nor in the trust store.</source>
        <translation>Ein Aussteller wurde weder gesendet noch steht er im Vertrauensspeicher.</translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for others.</source>
        <translation>Das Zertifikat gilt nicht für %1, sondern für andere Namen.</translation>
    </message>
    <message>
        <source>The certificate is for other names.</source>
        <translation>Das Zertifikat gilt für andere Namen.</translation>
    </message>
    <message>
        <source>%1 has no subject alternative name, and the common name does not count.</source>
        <translation>%1 hat keinen alternativen Inhabernamen, und der Common Name zählt nicht.</translation>
    </message>
    <message>
        <source>%1 was sent as number %2 instead of number %3.</source>
        <translation>%1 wurde als Nummer %2 statt als Nummer %3 gesendet.</translation>
    </message>
    <message>
        <source>%1 was sent out of order.</source>
        <translation>%1 wurde in falscher Reihenfolge gesendet.</translation>
    </message>
    <message>
        <source>%1 was sent more than once.</source>
        <translation>%1 wurde mehr als einmal gesendet.</translation>
    </message>
    <message>
        <source>%1 was sent as number %2 and is not used.</source>
        <translation>%1 wurde als Nummer %2 gesendet und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>%1 was sent and is not used.</source>
        <translation>%1 wurde gesendet und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>%1 is the root and need not be sent.</source>
        <translation>%1 ist das Wurzelzertifikat und muss nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The server leaves out an issuer; the chain is complete only here, not for every client.</source>
        <translation>Der Server lässt einen Aussteller aus; die Kette ist nur hier vollständig, nicht für jeden Client.</translation>
    </message>
    <message>
        <source>%1 demands a stapled OCSP response, and none was sent.</source>
        <translation>%1 verlangt eine geheftete OCSP-Antwort, und es wurde keine gesendet.</translation>
    </message>
    <message>
        <source>The stapled OCSP response cannot be relied on.</source>
        <translation>Auf die geheftete OCSP-Antwort ist kein Verlass.</translation>
    </message>
    <message>
        <source>The search for paths ended after %1.</source>
        <translation>Die Pfadsuche endete nach %1.</translation>
    </message>
    <message>
        <source>The search for paths ended at its bound.</source>
        <translation>Die Pfadsuche endete an ihrer Grenze.</translation>
    </message>
    <message>
        <source>The server speaks %1, which is obsolete.</source>
        <translation>Der Server spricht %1; das ist veraltet.</translation>
    </message>
    <message>
        <source>an old TLS version</source>
        <translation>eine alte TLS-Version</translation>
    </message>
    <message>
        <source>Connecting took a security level that clients of today refuse.</source>
        <translation>Die Verbindung erforderte eine Sicherheitsstufe, die heutige Clients ablehnen.</translation>
    </message>
    <message>
        <source>The server asks for a client certificate.</source>
        <translation>Der Server verlangt ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>A pin matches only on another valid path, which ends at %1.</source>
        <translation>Ein Pin passt nur auf einem anderen gültigen Pfad, der bei %1 endet.</translation>
    </message>
    <message>
        <source>A pin matches only on another valid path.</source>
        <translation>Ein Pin passt nur auf einem anderen gültigen Pfad.</translation>
    </message>
    <message>
        <source>There is no backup pin: a lost key locks users out.</source>
        <translation>Es gibt keinen Ersatz-Pin: Ein verlorener Schlüssel sperrt die Benutzer aus.</translation>
    </message>
    <message>
        <source>The backup key is part of the chain in use, so it is no backup.</source>
        <translation>Der Ersatzschlüssel gehört zur verwendeten Kette und ist daher kein Ersatz.</translation>
    </message>
    <message>
        <source>The pins ended on %1 and nothing is enforced.</source>
        <translation>Die Pins endeten am %1; nichts wird erzwungen.</translation>
    </message>
    <message>
        <source>The pins end soon, on %1; from then on nothing is enforced.</source>
        <translation>Die Pins enden bald, am %1; danach wird nichts mehr erzwungen.</translation>
    </message>
    <message>
        <source>Every active pin is of a leaf: a renewal with a new key locks users out.</source>
        <translation>Jeder aktive Pin gehört zu einem Endzertifikat: Eine Erneuerung mit neuem Schlüssel sperrt die Benutzer aus.</translation>
    </message>
    <message>
        <source>Every active pin is of a root: whatever its CAs issue is accepted.</source>
        <translation>Jeder aktive Pin gehört zu einem Wurzelzertifikat: Alles, was dessen CAs ausstellen, wird akzeptiert.</translation>
    </message>
    <message>
        <source>No pin matches the chain in use: today&apos;s users would be blocked.</source>
        <translation>Kein Pin passt zur verwendeten Kette: Heutige Benutzer würden blockiert.</translation>
    </message>
    <message>
        <source>The same pin stands there twice.</source>
        <translation>Derselbe Pin kommt doppelt vor.</translation>
    </message>
    <message>
        <source>“%1” never matches a host.</source>
        <translation>„%1“ passt nie auf einen Host.</translation>
    </message>
    <message>
        <source>A pattern never matches a host.</source>
        <translation>Ein Muster passt nie auf einen Host.</translation>
    </message>
    <message>
        <source>A target platform cannot handle keys of type %1.</source>
        <translation>Eine Zielplattform kann mit Schlüsseln vom Typ %1 nicht umgehen.</translation>
    </message>
    <message>
        <source>A target platform cannot handle this type of key.</source>
        <translation>Eine Zielplattform kann mit diesem Schlüsseltyp nicht umgehen.</translation>
    </message>
    <message>
        <source>The entry for %1 has no pins and accepts every trusted certificate.</source>
        <translation>Der Eintrag für %1 hat keine Pins und akzeptiert jedes vertrauenswürdige Zertifikat.</translation>
    </message>
    <message>
        <source>A pin is a filler from a tutorial or the digest of nothing.</source>
        <translation>Ein Pin ist ein Platzhalter aus einer Anleitung oder der Hash von nichts.</translation>
    </message>
    <message>
        <source>No entry of the pin set covers %1.</source>
        <translation>Kein Eintrag des Pin-Satzes deckt %1 ab.</translation>
    </message>
    <message>
        <source>The platform does not enforce a part of this.</source>
        <translation>Die Plattform erzwingt einen Teil davon nicht.</translation>
    </message>
    <message>
        <source>The pins of %1 come from an enclosing element.</source>
        <translation>Die Pins für %1 kommen aus einem umgebenden Element.</translation>
    </message>
    <message>
        <source>An override switches pinning off for %1.</source>
        <translation>Eine Ausnahme schaltet das Anpinnen für %1 ab.</translation>
    </message>
    <message>
        <source>The format has no place for a part of the set.</source>
        <translation>Das Format hat für einen Teil des Satzes keinen Platz.</translation>
    </message>
    <message>
        <source>An element is not understood and was skipped.</source>
        <translation>Ein Element wurde nicht verstanden und übersprungen.</translation>
    </message>
    <message>
        <source>The certificate was replaced on the way by one that %1 issued.</source>
        <translation>Das Zertifikat wurde unterwegs durch eines ersetzt, das %1 ausgestellt hat.</translation>
    </message>
    <message>
        <source>The certificate was replaced on the way.</source>
        <translation>Das Zertifikat wurde unterwegs ersetzt.</translation>
    </message>
    <message>
        <source>The leaf is the same, but other certificates were sent with it.</source>
        <translation>Das Endzertifikat ist dasselbe, aber mit ihm wurden andere Zertifikate gesendet.</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Web and command line</source>
        <extracomment>Group of platforms: the web and the command line.</extracomment>
        <translation>Web und Befehlszeile</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Group of export formats: source code.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Group of export formats: files for other programs.</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Keeps everything that the set holds; Pintle reads it here and in continuous integration. It enforces nothing by itself.</source>
        <translation>Bewahrt alles, was der Satz enthält; Pintle liest es hier und in der kontinuierlichen Integration. Von sich aus erzwingt es nichts.</translation>
    </message>
    <message>
        <source>Android 7 and later check these pins beside the usual trust check, for the whole chain. When the pins end, connections go on without them, and nothing is reported.</source>
        <translation>Android 7 und neuer prüft diese Pins neben der üblichen Vertrauensprüfung, für die ganze Kette. Wenn die Pins enden, laufen Verbindungen ohne sie weiter, und nichts wird gemeldet.</translation>
    </message>
    <message>
        <source>curl compares the server&apos;s own key only, not its issuers&apos;. The pins hold for the transfers that use this file, for one host, and have no end.</source>
        <translation>curl vergleicht nur den eigenen Schlüssel des Servers, nicht die der Aussteller. Die Pins gelten für die Übertragungen, die diese Datei verwenden, für einen Host, und haben kein Ende.</translation>
    </message>
    <message>
        <source>It is written as %1.</source>
        <translation>Es wird als %1 geschrieben.</translation>
    </message>
    <message>
        <source>Proved in the lab with %1</source>
        <translation>Im Labor mit %1 nachgewiesen</translation>
    </message>
    <message>
        <source>Syntax checked, not run</source>
        <translation>Syntax geprüft, nicht ausgeführt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n Domain</numerusform>
            <numerusform>%n Domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>%n Pin</numerusform>
            <numerusform>%n Pins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, no problems.</source>
        <extracomment>%1 is &quot;1 domain&quot;, %2 &quot;2 pins&quot;.</extracomment>
        <translation>%1, %2, keine Probleme.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n problem(s): %3</source>
        <extracomment>%1 is &quot;1 domain&quot;, %2 &quot;2 pins&quot;, %3 a sentence about the first problem.</extracomment>
        <translation>
            <numerusform>%1, %2, %n Problem: %3</numerusform>
            <numerusform>%1, %2, %n Probleme: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Open the pin set</source>
        <translation>Pin-Satz öffnen</translation>
    </message>
    <message>
        <source>Import the Android configuration</source>
        <translation>Android-Konfiguration importieren</translation>
    </message>
    <message>
        <source>Import the curl configuration</source>
        <translation>curl-Konfiguration importieren</translation>
    </message>
    <message>
        <source>Import the pin configuration</source>
        <translation>Pin-Konfiguration importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n private keys (not needed)</source>
        <translation>
            <numerusform>%n privater Schlüssel (nicht nötig)</numerusform>
            <numerusform>%n private Schlüssel (nicht nötig)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public keys or requests</source>
        <translation>
            <numerusform>%n öffentlicher Schlüssel oder Antrag</numerusform>
            <numerusform>%n öffentliche Schlüssel oder Anträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revocation lists</source>
        <translation>
            <numerusform>%n Sperrliste</numerusform>
            <numerusform>%n Sperrlisten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown blocks at line %1</source>
        <extracomment>%1 the number of a line in a file, where the first of them begins.</extracomment>
        <translation>
            <numerusform>%n unbekannter Block in Zeile %1</numerusform>
            <numerusform>%n unbekannte Blöcke ab Zeile %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown parts</source>
        <translation>
            <numerusform>%n unbekannter Teil</numerusform>
            <numerusform>%n unbekannte Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One of a list, and the rest of it.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Choose from %n certificates</source>
        <translation>
            <numerusform>Aus %n Zertifikat wählen</numerusform>
            <numerusform>Aus %n Zertifikaten wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the pins of %n certificates to %1</source>
        <translation>
            <numerusform>Pin von %n Zertifikat zu %1 hinzufügen</numerusform>
            <numerusform>Pins von %n Zertifikaten zu %1 hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inspect %n certificates</source>
        <translation>
            <numerusform>%n Zertifikat untersuchen</numerusform>
            <numerusform>%n Zertifikate untersuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pin set first: a key alone can be a backup pin.</source>
        <translation>Zuerst einen Pin-Satz wählen: Ein Schlüssel allein kann ein Ersatz-Pin sein.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n backup pins to %1</source>
        <translation>
            <numerusform>%n Ersatz-Pin zu %1 hinzufügen</numerusform>
            <numerusform>%n Ersatz-Pins zu %1 hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pin set first, then its pins can be added.</source>
        <translation>Zuerst einen Pin-Satz wählen, dann lassen sich dessen Pins hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n pins to %1</source>
        <translation>
            <numerusform>%n Pin zu %1 hinzufügen</numerusform>
            <numerusform>%n Pins zu %1 hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation>Arbeitsmappe %1 öffnen</translation>
    </message>
    <message>
        <source>Unlock %1 with its passphrase</source>
        <translation>%1 mit der Passphrase entsperren</translation>
    </message>
    <message numerus="yes">
        <source>Read %n certificates.</source>
        <translation>
            <numerusform>%n Zertifikat gelesen.</numerusform>
            <numerusform>%n Zertifikate gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Skipped %2.</source>
        <extracomment>%1 a sentence, %2 a list such as &quot;1 private key (not needed) and 1 unknown block at line 84&quot;.</extracomment>
        <translation>%1 Übersprungen: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or pin.</source>
        <translation>%1 enthält weder Zertifikat noch Schlüssel, CSR oder Pin.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or pin. Found: %2.</source>
        <translation>%1 enthält weder Zertifikat noch Schlüssel, CSR oder Pin. Gefunden: %2.</translation>
    </message>
</context>
<context>
    <name>LaneText</name>
    <message>
        <source>Genuine server accepted.</source>
        <translation>Echter Server akzeptiert.</translation>
    </message>
    <message>
        <source>The proxy passed the connection through unchanged.</source>
        <translation>Der Proxy hat die Verbindung unverändert durchgereicht.</translation>
    </message>
    <message>
        <source>The client refused the proxy&apos;s certificate because no pin matches; 0 bytes of application data.</source>
        <translation>Der Client hat das Zertifikat des Proxys abgelehnt, weil kein Pin passt; 0 Byte Anwendungsdaten.</translation>
    </message>
    <message>
        <source>The client refused the proxy&apos;s certificate because its chain is not trusted; 0 bytes of application data.</source>
        <translation>Der Client hat das Zertifikat des Proxys abgelehnt, weil dessen Kette nicht vertrauenswürdig ist; 0 Byte Anwendungsdaten.</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 only reports, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>Der Satz %1 meldet nur, daher hat der Proxy %n Byte Anwendungsdaten gelesen.</numerusform>
            <numerusform>Der Satz %1 meldet nur, daher hat der Proxy %n Byte Anwendungsdaten gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 has ended, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>Der Satz %1 ist abgelaufen, daher hat der Proxy %n Byte Anwendungsdaten gelesen.</numerusform>
            <numerusform>Der Satz %1 ist abgelaufen, daher hat der Proxy %n Byte Anwendungsdaten gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 has no pins for %2, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>Der Satz %1 hat keine Pins für %2, daher hat der Proxy %n Byte Anwendungsdaten gelesen.</numerusform>
            <numerusform>Der Satz %1 hat keine Pins für %2, daher hat der Proxy %n Byte Anwendungsdaten gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pin of set %1 matches the proxy&apos;s chain, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>Ein Pin des Satzes %1 passt zur Kette des Proxys, daher hat der Proxy %n Byte Anwendungsdaten gelesen.</numerusform>
            <numerusform>Ein Pin des Satzes %1 passt zur Kette des Proxys, daher hat der Proxy %n Byte Anwendungsdaten gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes of application data read by the proxy.</source>
        <translation>
            <numerusform>Der Proxy hat %n Byte Anwendungsdaten gelesen.</numerusform>
            <numerusform>Der Proxy hat %n Byte Anwendungsdaten gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The genuine server was refused: no pin of set %1 matches.</source>
        <translation>Der echte Server wurde abgelehnt: Kein Pin des Satzes %1 passt.</translation>
    </message>
    <message>
        <source>The genuine server was refused: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Der echte Server wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>Control did not pass: %1</source>
        <extracomment>The control is the direct connection; %1 is a sentence.</extracomment>
        <translation>Kontrolle nicht bestanden: %1</translation>
    </message>
    <message>
        <source>Control did not pass: the direct connection did not come about.</source>
        <translation>Kontrolle nicht bestanden: Die direkte Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>Control did not pass: the genuine server was refused.</source>
        <translation>Kontrolle nicht bestanden: Der echte Server wurde abgelehnt.</translation>
    </message>
    <message>
        <source>There are no pins to enforce: no pin set was chosen.</source>
        <translation>Es gibt keine Pins zu erzwingen: Es wurde kein Pin-Satz gewählt.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Von Ihnen gestoppt.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Attack blocked</source>
        <translation>Angriff blockiert</translation>
    </message>
    <message>
        <source>Intercepted</source>
        <translation>Abgefangen</translation>
    </message>
    <message>
        <source>Outage</source>
        <extracomment>The genuine server was refused: users would be locked out.</extracomment>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Nicht eindeutig</translation>
    </message>
    <message>
        <source>Turn Pins On</source>
        <translation>Pins einschalten</translation>
    </message>
    <message>
        <source>Fix Pin Set</source>
        <translation>Pin-Satz korrigieren</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>A way to the server without a proxy.</extracomment>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Through the proxy, pins off</source>
        <translation>Durch den Proxy, Pins aus</translation>
    </message>
    <message>
        <source>Through the proxy, pins on</source>
        <translation>Durch den Proxy, Pins an</translation>
    </message>
</context>
<context>
    <name>LintWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a host, %2 a sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Generate Backup Key…</source>
        <translation>Ersatzschlüssel erzeugen…</translation>
    </message>
    <message>
        <source>Add from Chain…</source>
        <translation>Aus Kette hinzufügen…</translation>
    </message>
    <message>
        <source>The backup key is not in the live chain.</source>
        <translation>Der Ersatzschlüssel ist nicht in der aktuellen Kette.</translation>
    </message>
    <message>
        <source>A backup key is pinned.</source>
        <translation>Ein Ersatzschlüssel ist angepinnt.</translation>
    </message>
    <message>
        <source>Nothing speaks against this set.</source>
        <translation>Nichts spricht gegen diesen Satz.</translation>
    </message>
    <message>
        <source>Nothing in the set speaks against it; no chain has been looked at yet.</source>
        <translation>Im Satz selbst spricht nichts dagegen; es wurde noch keine Kette betrachtet.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>Untersu&amp;chen</translation>
    </message>
    <message>
        <source>Pin Sets</source>
        <translation>Pin-Sätze</translation>
    </message>
    <message>
        <source>Check Pin &amp;Set</source>
        <translation>Pin-Satz prü&amp;fen</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>&amp;Run Side by Side</source>
        <translation>Nebeneinander ausfüh&amp;ren</translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message>
        <source>Leaf</source>
        <extracomment>The certificate of the server itself, at the beginning of a chain.</extracomment>
        <translation>Endzertifikat</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzelzertifikat</translation>
    </message>
    <message>
        <source>Anchor</source>
        <extracomment>A certificate that a path may end in, though it is not self-signed.</extracomment>
        <translation>Vertrauensanker</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Zwischenzertifikat</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>sent #%1 and #%2</source>
        <translation>gesendet als Nr. %1 und Nr. %2</translation>
    </message>
    <message>
        <source>sent #%1 – root, not needed</source>
        <translation>gesendet als Nr. %1 – Wurzelzertifikat, nicht nötig</translation>
    </message>
    <message>
        <source>sent #%1</source>
        <translation>gesendet als Nr. %1</translation>
    </message>
    <message>
        <source>sent #%1, expected #%2</source>
        <translation>gesendet als Nr. %1, erwartet als Nr. %2</translation>
    </message>
    <message>
        <source>signature does not match this key</source>
        <translation>Signatur passt nicht zu diesem Schlüssel</translation>
    </message>
    <message>
        <source>issuer and subject names differ</source>
        <translation>Namen von Aussteller und Inhaber weichen ab</translation>
    </message>
    <message>
        <source>key identifiers differ</source>
        <translation>Schlüsselkennungen weichen ab</translation>
    </message>
    <message>
        <source>the issuer is not a CA</source>
        <translation>der Aussteller ist keine CA</translation>
    </message>
    <message>
        <source>longer than the issuer&apos;s path length</source>
        <translation>länger als die Pfadlänge des Ausstellers</translation>
    </message>
    <message>
        <source>the issuer&apos;s key may not sign certificates</source>
        <translation>der Schlüssel des Ausstellers darf keine Zertifikate signieren</translation>
    </message>
    <message>
        <source>a name that the issuer does not permit</source>
        <translation>ein Name, den der Aussteller nicht erlaubt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from the trust store</source>
        <translation>aus dem Vertrauensspeicher</translation>
    </message>
    <message>
        <source>given beside the chain</source>
        <translation>neben der Kette angegeben</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>key identifier</source>
        <translation>Schlüsselkennung</translation>
    </message>
    <message>
        <source>CA</source>
        <extracomment>Certification authority, as in basicConstraints.</extracomment>
        <translation>CA</translation>
    </message>
    <message>
        <source>path length</source>
        <translation>Pfadlänge</translation>
    </message>
    <message>
        <source>key usage</source>
        <translation>Schlüsselverwendung</translation>
    </message>
    <message>
        <source>name constraints</source>
        <translation>Namensbeschränkungen</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>passed with a remark</source>
        <translation>mit Anmerkung bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a role such as Leaf, %2 where the certificate came from.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not sent – from %2</source>
        <translation>%1 · nicht gesendet – aus %2</translation>
    </message>
    <message>
        <source>%1 · not sent – given beside the chain</source>
        <translation>%1 · nicht gesendet – neben der Kette angegeben</translation>
    </message>
    <message>
        <source>not checked: issuer missing</source>
        <translation>nicht geprüft: Aussteller fehlt</translation>
    </message>
    <message>
        <source>end unknown</source>
        <translation>Ende unbekannt</translation>
    </message>
    <message>
        <source>ends within a day</source>
        <translation>endet innerhalb eines Tages</translation>
    </message>
    <message>
        <source>ended within the last day</source>
        <translation>endete innerhalb des letzten Tages</translation>
    </message>
    <message>
        <source>ends in 1 day</source>
        <translation>endet in 1 Tag</translation>
    </message>
    <message>
        <source>ended 1 day ago</source>
        <translation>endete vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n years</source>
        <translation>
            <numerusform>endet in %n Jahr</numerusform>
            <numerusform>endet in %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n years ago</source>
        <translation>
            <numerusform>endete vor %n Jahr</numerusform>
            <numerusform>endete vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>endet in %n Tag</numerusform>
            <numerusform>endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n days ago</source>
        <translation>
            <numerusform>endete vor %n Tag</numerusform>
            <numerusform>endete vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent, from %1</source>
        <translation>nicht gesendet, aus %1</translation>
    </message>
    <message>
        <source>not sent, given beside the chain</source>
        <translation>nicht gesendet, neben der Kette angegeben</translation>
    </message>
    <message>
        <source>sent twice, as number %1 and number %2</source>
        <translation>zweimal gesendet, als Nummer %1 und Nummer %2</translation>
    </message>
    <message>
        <source>sent as number %1</source>
        <translation>gesendet als Nummer %1</translation>
    </message>
    <message>
        <source>sent as number %1, expected as number %2</source>
        <translation>gesendet als Nummer %1, erwartet als Nummer %2</translation>
    </message>
</context>
<context>
    <name>PinText</name>
    <message>
        <source>Today&apos;s chain: %1</source>
        <translation>Heutige Kette: %1</translation>
    </message>
    <message>
        <source>After renewal with a new key: %1</source>
        <translation>Nach Erneuerung mit neuem Schlüssel: %1</translation>
    </message>
    <message>
        <source>If the CA changes: %1</source>
        <translation>Bei Wechsel der CA: %1</translation>
    </message>
    <message>
        <source>If the backup key is used: %1</source>
        <translation>Bei Einsatz des Ersatzschlüssels: %1</translation>
    </message>
    <message>
        <source>allowed</source>
        <extracomment>Clients that enforce the pin set connect to the server.</extracomment>
        <translation>zugelassen</translation>
    </message>
    <message>
        <source>allowed with the backup key</source>
        <translation>mit dem Ersatzschlüssel zugelassen</translation>
    </message>
    <message>
        <source>allowed if the new CA is pinned already</source>
        <translation>zugelassen, wenn die neue CA schon angepinnt ist</translation>
    </message>
    <message>
        <source>allowed if the server keeps its key</source>
        <translation>zugelassen, wenn der Server seinen Schlüssel behält</translation>
    </message>
    <message>
        <source>reported, not blocked</source>
        <extracomment>Clients that enforce the pin set refuse the genuine server.</extracomment>
        <translation>gemeldet, nicht blockiert</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>allowed, since nothing is pinned</source>
        <translation>zugelassen, da nichts angepinnt ist</translation>
    </message>
    <message>
        <source>allowed, since the pins have ended</source>
        <translation>zugelassen, da die Pins abgelaufen sind</translation>
    </message>
    <message>
        <source>there is no backup key</source>
        <translation>es gibt keinen Ersatzschlüssel</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>refused, whatever is pinned</source>
        <translation>abgelehnt, was auch angepinnt ist</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The pins let a new certificate in only when it is of a key that is kept back.</source>
        <translation>Die Pins lassen ein neues Zertifikat nur zu, wenn es zu einem zurückgehaltenen Schlüssel gehört.</translation>
    </message>
    <message>
        <source>A CA that does not serve this host today is pinned as well.</source>
        <translation>Eine CA, die diesen Host heute nicht bedient, ist ebenfalls angepinnt.</translation>
    </message>
    <message>
        <source>Only the server&apos;s own key is pinned; a new certificate must be of the same key.</source>
        <translation>Nur der eigene Schlüssel des Servers ist angepinnt; ein neues Zertifikat muss denselben Schlüssel haben.</translation>
    </message>
    <message>
        <source>No pin of the set can be in that chain, so clients refuse the genuine server.</source>
        <translation>Kein Pin des Satzes kann in jener Kette vorkommen, daher lehnen Clients den echten Server ab.</translation>
    </message>
    <message>
        <source>Without a pin every trusted certificate is accepted.</source>
        <translation>Ohne Pin wird jedes vertrauenswürdige Zertifikat akzeptiert.</translation>
    </message>
    <message>
        <source>Pins that have ended are not enforced.</source>
        <translation>Abgelaufene Pins werden nicht erzwungen.</translation>
    </message>
    <message>
        <source>Generate a backup key, or add the pin of one.</source>
        <translation>Einen Ersatzschlüssel erzeugen oder den Pin eines solchen hinzufügen.</translation>
    </message>
    <message>
        <source>Check the pin set to look at the chain of today.</source>
        <translation>Den Pin-Satz prüfen, um die heutige Kette zu betrachten.</translation>
    </message>
    <message>
        <source>The chain has no verified path for this host, which no pin makes up for.</source>
        <translation>Die Kette hat für diesen Host keinen verifizierten Pfad; das macht kein Pin wett.</translation>
    </message>
    <message>
        <source>Nobody has said of which certificates these pins are. Check the pin set to find out.</source>
        <translation>Niemand hat angegeben, zu welchen Zertifikaten diese Pins gehören. Den Pin-Satz prüfen, um es herauszufinden.</translation>
    </message>
    <message>
        <source>%1 covers this host.</source>
        <translation>%1 deckt diesen Host ab.</translation>
    </message>
    <message>
        <source>%1 does not cover this host.</source>
        <translation>%1 deckt diesen Host nicht ab.</translation>
    </message>
    <message>
        <source>It is the name itself.</source>
        <translation>Es ist der Name selbst.</translation>
    </message>
    <message>
        <source>It is a name below the pattern&apos;s.</source>
        <translation>Es ist ein Name unterhalb des Musters.</translation>
    </message>
    <message>
        <source>The platform has no “*.”; the export covers the name and everything below it.</source>
        <translation>Die Plattform kennt kein „*.“; der Export deckt den Namen und alles darunter ab.</translation>
    </message>
    <message>
        <source>Its pins hold for whatever host the transfer names.</source>
        <translation>Die Pins gelten für jeden Host, den die Übertragung nennt.</translation>
    </message>
    <message>
        <source>It is another name.</source>
        <translation>Es ist ein anderer Name.</translation>
    </message>
    <message>
        <source>The pattern means names below it, not the name itself.</source>
        <translation>Das Muster meint Namen darunter, nicht den Namen selbst.</translation>
    </message>
    <message>
        <source>It is more labels below the pattern&apos;s name than are covered.</source>
        <translation>Der Name liegt mehr Namensteile unter dem Muster, als abgedeckt sind.</translation>
    </message>
    <message>
        <source>With a dot at its end it is another name to the platform.</source>
        <translation>Mit einem Punkt am Ende ist es für die Plattform ein anderer Name.</translation>
    </message>
    <message>
        <source>The platform tells capital letters from small ones.</source>
        <translation>Die Plattform unterscheidet Groß- und Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The platform pins no IP addresses.</source>
        <translation>Die Plattform pinnt keine IP-Adressen an.</translation>
    </message>
    <message>
        <source>The platform pins no names without a public suffix.</source>
        <translation>Die Plattform pinnt keine Namen ohne öffentliches Suffix an.</translation>
    </message>
    <message>
        <source>The platform has no “*.” patterns.</source>
        <translation>Die Plattform kennt keine „*.“-Muster.</translation>
    </message>
    <message>
        <source>Merge the Entries</source>
        <translation>Einträge zusammenführen</translation>
    </message>
    <message>
        <source>Remove the Filler</source>
        <translation>Platzhalter entfernen</translation>
    </message>
    <message>
        <source>Remove the End</source>
        <translation>Ende entfernen</translation>
    </message>
    <message>
        <source>Make It Active</source>
        <translation>Aktivieren</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>in live chain: leaf</source>
        <translation>in aktueller Kette: Endzertifikat</translation>
    </message>
    <message>
        <source>in live chain: intermediate</source>
        <translation>in aktueller Kette: Zwischenzertifikat</translation>
    </message>
    <message>
        <source>in live chain: root</source>
        <translation>in aktueller Kette: Wurzelzertifikat</translation>
    </message>
    <message>
        <source>not in live chain</source>
        <translation>nicht in aktueller Kette</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>State of a pin: it is enforced, and its key is expected in the chain.</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>State of a pin: its key is kept back for the day the served key is lost.</extracomment>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>State of a pin: its key is going to be served next.</extracomment>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>State of a pin: it is kept for the record and not enforced any more.</extracomment>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>unknown – not inspected</source>
        <translation>unbekannt – nicht untersucht</translation>
    </message>
    <message>
        <source>certificate of %1, until %2</source>
        <translation>Zertifikat von %1, bis zum %2</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>hash only</source>
        <translation>nur Hash</translation>
    </message>
    <message>
        <source>key or certificate request</source>
        <translation>Schlüssel oder Zertifikatsantrag</translation>
    </message>
    <message>
        <source>key unknown</source>
        <translation>Schlüssel unbekannt</translation>
    </message>
    <message>
        <source>%1: pin %2, %3, %4</source>
        <translation>%1: Pin %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, kept by %2</source>
        <translation>%1, aufbewahrt von %2</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Check the spelling.</source>
        <translation>Die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Die Leserechte prüfen.</translation>
    </message>
    <message>
        <source>Choose another place or make room.</source>
        <translation>Einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Split the input into smaller files.</source>
        <translation>Die Eingabe in kleinere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>Give the passphrase that it was encrypted with.</source>
        <translation>Die Passphrase angeben, mit der verschlüsselt wurde.</translation>
    </message>
    <message>
        <source>Give a file with certificates or keys in PEM, DER, PKCS#7 or PKCS#12.</source>
        <translation>Eine Datei mit Zertifikaten oder Schlüsseln in PEM, DER, PKCS#7 oder PKCS#12 angeben.</translation>
    </message>
    <message>
        <source>Give the file with the private key of the certificate.</source>
        <translation>Die Datei mit dem privaten Schlüssel des Zertifikats angeben.</translation>
    </message>
    <message>
        <source>Pin another role of the chain: leaf, intermediate or root.</source>
        <translation>Eine andere Rolle der Kette anpinnen: Endzertifikat, Zwischenzertifikat oder Wurzelzertifikat.</translation>
    </message>
    <message>
        <source>Give a file or a directory with root certificates.</source>
        <translation>Eine Datei oder ein Verzeichnis mit Wurzelzertifikaten angeben.</translation>
    </message>
    <message>
        <source>A SHA-256 pin has 44 characters of base64 and ends in “=”.</source>
        <translation>Ein SHA-256-Pin hat 44 Base64-Zeichen und endet auf „=“.</translation>
    </message>
    <message>
        <source>Take the pin from a certificate or a key.</source>
        <translation>Den Pin einem Zertifikat oder Schlüssel entnehmen.</translation>
    </message>
    <message>
        <source>Write a host name, or “*.” and a name, without scheme and port.</source>
        <translation>Einen Hostnamen oder „*.“ und einen Namen angeben, ohne Schema und Port.</translation>
    </message>
    <message>
        <source>Use the newer Pintle to open it.</source>
        <translation>Mit dem neueren Pintle öffnen.</translation>
    </message>
    <message>
        <source>Keep one entry for each host.</source>
        <translation>Je Host nur einen Eintrag behalten.</translation>
    </message>
    <message>
        <source>List the known formats with “pintle-cli export --list”.</source>
        <translation>Bekannte Formate mit „pintle-cli export --list“ auflisten.</translation>
    </message>
    <message>
        <source>Use pins that the platform can check, or write it anyway with --force.</source>
        <translation>Pins verwenden, die die Plattform prüfen kann, oder mit --force trotzdem schreiben.</translation>
    </message>
    <message>
        <source>Choose another format or change the pin set.</source>
        <translation>Ein anderes Format wählen oder den Pin-Satz ändern.</translation>
    </message>
    <message>
        <source>Check the host name and the name server.</source>
        <translation>Den Hostnamen und den Nameserver prüfen.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>Erneut versuchen oder mehr Zeit zulassen.</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs.</source>
        <translation>Den Port prüfen und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Das Netzwerk und die Adresse prüfen.</translation>
    </message>
    <message>
        <source>Ask the proxy&apos;s rules, or connect directly.</source>
        <translation>Die Regeln des Proxys prüfen oder direkt verbinden.</translation>
    </message>
    <message>
        <source>Give user and password in the proxy&apos;s URL.</source>
        <translation>Benutzer und Passwort in der URL des Proxys angeben.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind and port.</source>
        <translation>Art und Port des Proxys prüfen.</translation>
    </message>
    <message>
        <source>Use a STARTTLS scheme such as smtp:// if the port speaks such a protocol.</source>
        <translation>Ein STARTTLS-Schema wie smtp:// verwenden, wenn der Port ein solches Protokoll spricht.</translation>
    </message>
    <message>
        <source>Check that the server has STARTTLS switched on for this port.</source>
        <translation>Prüfen, ob der Server für diesen Port STARTTLS eingeschaltet hat.</translation>
    </message>
    <message>
        <source>Try other TLS versions, another server name or a client certificate.</source>
        <translation>Andere TLS-Versionen, einen anderen Servernamen oder ein Client-Zertifikat versuchen.</translation>
    </message>
    <message>
        <source>List the lab&apos;s servers with “pintle-cli lab list”.</source>
        <translation>Die Server des Labors mit „pintle-cli lab list“ auflisten.</translation>
    </message>
    <message>
        <source>Remove the file; the lab makes new keys.</source>
        <translation>Die Datei entfernen; das Labor erstellt neue Schlüssel.</translation>
    </message>
    <message>
        <source>Close it there, or save it here under another name.</source>
        <translation>Dort schließen oder hier unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>Install it, or say where it is.</source>
        <translation>Installieren oder den Ort angeben.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Inspection of %1</source>
        <extracomment>%1 a server or the name of a file.</extracomment>
        <translation>Untersuchung von %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>Beurteilt für</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Connected to the server, took the certificates it sent, and built and checked every path to the trust store.</source>
        <translation>Mit dem Server verbunden, die gesendeten Zertifikate entgegengenommen und jeden Pfad zum Vertrauensspeicher gebildet und geprüft.</translation>
    </message>
    <message>
        <source>Read the certificates from a file, and built and checked every path to the trust store. No connection was made.</source>
        <translation>Die Zertifikate aus einer Datei gelesen und jeden Pfad zum Vertrauensspeicher gebildet und geprüft. Es wurde keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>Command that repeats it</source>
        <translation>Befehl zur Wiederholung</translation>
    </message>
    <message>
        <source>Trust store</source>
        <translation>Vertrauensspeicher</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation>Pin-Satz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Names left out</source>
        <translation>Ausgelassene Namen</translation>
    </message>
    <message>
        <source>Names were replaced by placeholders. Pins, fingerprints and serial numbers were kept: public logs may tell whose they are.</source>
        <translation>Namen wurden durch Platzhalter ersetzt. Pins, Fingerabdrücke und Seriennummern blieben erhalten: Öffentliche Logs können verraten, zu wem sie gehören.</translation>
    </message>
    <message>
        <source>Chain as sent</source>
        <translation>Kette wie gesendet</translation>
    </message>
    <message>
        <source>Diagram of the path in use</source>
        <translation>Diagramm des verwendeten Pfads</translation>
    </message>
    <message>
        <source>No certificate was sent.</source>
        <translation>Es wurde kein Zertifikat gesendet.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>The number of a certificate in the order in which it was sent.</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Schlüsselart</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The hash of a public key.</extracomment>
        <translation>Pin</translation>
    </message>
    <message>
        <source>On the path in use</source>
        <translation>Auf dem verwendeten Pfad</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Path %1 of %2, in use</source>
        <translation>Pfad %1 von %2, verwendet</translation>
    </message>
    <message>
        <source>Path %1 of %2, an alternative</source>
        <translation>Pfad %1 von %2, Alternative</translation>
    </message>
    <message>
        <source>Path %1 of %2, not valid</source>
        <translation>Pfad %1 von %2, nicht gültig</translation>
    </message>
    <message>
        <source>No path was found.</source>
        <translation>Es wurde kein Pfad gefunden.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Issuer looked for and not found: %1</source>
        <translation>Aussteller gesucht und nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Each link of the path in use, and the name that was asked for.</source>
        <translation>Jedes Glied des verwendeten Pfads und der angefragte Name.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>Es wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Nichts zu melden.</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Pins</translation>
    </message>
    <message>
        <source>No pin set was used.</source>
        <translation>Es wurde kein Pin-Satz verwendet.</translation>
    </message>
    <message>
        <source>Answer of the pins</source>
        <translation>Antwort der Pins</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Enforced until</source>
        <translation>Erzwungen bis</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>Pins of the set</source>
        <translation>Pins des Satzes</translation>
    </message>
    <message>
        <source>Keys of the path in use</source>
        <translation>Schlüssel des verwendeten Pfads</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>On the path</source>
        <translation>Auf dem Pfad</translation>
    </message>
    <message>
        <source>in the trust store</source>
        <translation>im Vertrauensspeicher</translation>
    </message>
    <message>
        <source>not in the trust store</source>
        <translation>nicht im Vertrauensspeicher</translation>
    </message>
    <message>
        <source>match</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>Certificates in full</source>
        <translation>Vollständige Zertifikate</translation>
    </message>
    <message>
        <source>Certificate %1: %2</source>
        <extracomment>%1 a number, %2 a name.</extracomment>
        <translation>Zertifikat %1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <extracomment>%1 a kind of key, %2 a number.</extracomment>
        <translation>%1, %2 Bit</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Pin, hexadecimal</source>
        <translation>Pin, hexadezimal</translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256</source>
        <translation>Fingerabdruck, SHA-256</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>PEM</source>
        <extracomment>Privacy-Enhanced Mail, the name of a format; not translated.</extracomment>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>No connection was made.</source>
        <translation>Es wurde keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server name sent</source>
        <extracomment>Server Name Indication.</extracomment>
        <translation>Gesendeter Servername</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Schlüsselaustausch</translation>
    </message>
    <message>
        <source>Signature of the server</source>
        <translation>Signatur des Servers</translation>
    </message>
    <message>
        <source>Application protocol</source>
        <translation>Anwendungsprotokoll</translation>
    </message>
    <message>
        <source>Revocation answer sent along</source>
        <extracomment>A stapled OCSP response.</extracomment>
        <translation>Mitgesendete Sperrauskunft</translation>
    </message>
    <message>
        <source>Timestamps of public logs</source>
        <extracomment>Signed certificate timestamps in the TLS extension.</extracomment>
        <translation>Zeitstempel öffentlicher Logs</translation>
    </message>
    <message>
        <source>Client certificate asked for</source>
        <translation>Client-Zertifikat verlangt</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>What was said before TLS</source>
        <translation>Was vor TLS gesagt wurde</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>nicht angepinnt</translation>
    </message>
    <message>
        <source>expired, nothing is enforced</source>
        <translation>abgelaufen, nichts wird erzwungen</translation>
    </message>
    <message>
        <source>a pin matches</source>
        <translation>ein Pin passt</translation>
    </message>
    <message>
        <source>no pin matches</source>
        <translation>kein Pin passt</translation>
    </message>
    <message>
        <source>not judged, as no path was verified</source>
        <translation>nicht beurteilt, da kein Pfad verifiziert wurde</translation>
    </message>
    <message>
        <source>leaf</source>
        <extracomment>The certificate of the server itself, at the beginning of a chain.</extracomment>
        <translation>Endzertifikat</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>Zwischenzertifikat</translation>
    </message>
    <message>
        <source>root</source>
        <translation>Wurzelzertifikat</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>A key that is kept back for a day when the others are lost.</extracomment>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächster</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgemustert</translation>
    </message>
    <message>
        <source>enforced</source>
        <extracomment>A pin set that makes clients refuse.</extracomment>
        <translation>erzwungen</translation>
    </message>
    <message>
        <source>reported only</source>
        <translation>nur gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n more names were left out.</source>
        <translation>
            <numerusform>%n weiterer Name wurde ausgelassen.</numerusform>
            <numerusform>%n weitere Namen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more certificates were left out.</source>
        <translation>
            <numerusform>%n weiteres Zertifikat wurde ausgelassen.</numerusform>
            <numerusform>%n weitere Zertifikate wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Each a count with its noun: host names, IP addresses, e-mail addresses.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n host names</source>
        <translation>
            <numerusform>%n Hostname</numerusform>
            <numerusform>%n Hostnamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IP addresses</source>
        <translation>
            <numerusform>%n IP-Adresse</numerusform>
            <numerusform>%n IP-Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses</source>
        <translation>
            <numerusform>%n E-Mail-Adresse</numerusform>
            <numerusform>%n E-Mail-Adressen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>this certificate</source>
        <translation>dieses Zertifikat</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>Endzertifikat</translation>
    </message>
    <message>
        <source>root</source>
        <translation>Wurzelzertifikat</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>Zwischenzertifikat</translation>
    </message>
    <message>
        <source>A pin of the set matches.</source>
        <translation>Ein Pin des Satzes passt.</translation>
    </message>
    <message>
        <source>%1 of %2 pins match (%3); the set trusts its pins alone.</source>
        <translation>%1 von %2 Pins passen (%3); der Satz vertraut nur seinen Pins.</translation>
    </message>
    <message>
        <source>Path to %1 in %2; the one pin matches (%3).</source>
        <translation>Pfad zu %1 in %2; der einzige Pin passt (%3).</translation>
    </message>
    <message>
        <source>Path to %1 in %2; %3 of %4 pins match (%5).</source>
        <translation>Pfad zu %1 in %2; %3 von %4 Pins passen (%5).</translation>
    </message>
    <message>
        <source>Set %1 has no pins that count for %2.</source>
        <translation>Der Satz %1 hat keine Pins, die für %2 zählen.</translation>
    </message>
    <message>
        <source>Set %1 does not cover %2.</source>
        <translation>Der Satz %1 deckt %2 nicht ab.</translation>
    </message>
    <message>
        <source>No pin set covers %1.</source>
        <translation>Kein Pin-Satz deckt %1 ab.</translation>
    </message>
    <message>
        <source>Set %1 ended on %2; nothing is enforced.</source>
        <translation>Der Satz %1 endete am %2; nichts wird erzwungen.</translation>
    </message>
    <message>
        <source>No path to an anchor is valid: %1.</source>
        <translation>Kein Pfad zu einem Vertrauensanker ist gültig: %1.</translation>
    </message>
    <message>
        <source>No path to an anchor is valid.</source>
        <translation>Kein Pfad zu einem Vertrauensanker ist gültig.</translation>
    </message>
    <message>
        <source>Something about this connection deserves a look.</source>
        <translation>Etwas an dieser Verbindung verdient einen Blick.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings, first: %1</source>
        <translation>
            <numerusform>%n Befund: %1</numerusform>
            <numerusform>%n Befunde, der erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no certificate.</source>
        <translation>Es gibt kein Zertifikat.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1 a stage such as Connect, %2 a sentence.</extracomment>
        <translation>%1 gescheitert: %2</translation>
    </message>
    <message>
        <source>The server sent no certificate.</source>
        <translation>Der Server hat kein Zertifikat gesendet.</translation>
    </message>
    <message>
        <source>Trusted and pinned</source>
        <translation>Vertrauenswürdig und angepinnt</translation>
    </message>
    <message>
        <source>Trusted, not pinned</source>
        <translation>Vertrauenswürdig, nicht angepinnt</translation>
    </message>
    <message>
        <source>Trusted, but no pin matches</source>
        <translation>Vertrauenswürdig, aber kein Pin passt</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Trusted, pins expired</source>
        <translation>Vertrauenswürdig, Pins abgelaufen</translation>
    </message>
    <message>
        <source>Trusted, with problems</source>
        <translation>Vertrauenswürdig, mit Problemen</translation>
    </message>
    <message>
        <source>Pins match, but chain invalid</source>
        <translation>Pins passen, aber Kette ungültig</translation>
    </message>
    <message>
        <source>No TLS answer</source>
        <translation>Keine TLS-Antwort</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Path to %1 in %2.</source>
        <translation>Pfad zu %1 in %2.</translation>
    </message>
    <message>
        <source>No pin of set %1 matches; it only reports, so clients go on.</source>
        <translation>Kein Pin des Satzes %1 passt; er meldet nur, also fahren Clients fort.</translation>
    </message>
    <message>
        <source>Clients with set %1 refuse this server.</source>
        <translation>Clients mit dem Satz %1 lehnen diesen Server ab.</translation>
    </message>
    <message>
        <source>A correct client refuses; a client that checks only pins accepts.</source>
        <translation>Ein korrekter Client lehnt ab; ein Client, der nur Pins prüft, akzeptiert.</translation>
    </message>
    <message>
        <source>Pin Intermediate</source>
        <translation>Zwischenzertifikat anpinnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show Failing Check</source>
        <translation>Gescheiterte Prüfung anzeigen</translation>
    </message>
    <message>
        <source>Renew Set</source>
        <translation>Satz erneuern</translation>
    </message>
    <message>
        <source>Show Findings</source>
        <translation>Befunde anzeigen</translation>
    </message>
    <message>
        <source>Learn Why</source>
        <translation>Grund erfahren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>an unknown date</source>
        <translation>unbekannten Datum</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>A date and a time of day, for example &quot;21 February 2027, 14:56 UTC&quot;.</extracomment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>the time allowed</source>
        <translation>der zulässigen Zeit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>die Obergrenze</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day in a sentence, in the letters of Qt&apos;s date formats; &quot;21 February 2027&quot; in English.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for TLS pins.</source>
        <translation>Arbeitsplatz für TLS-Pins.</translation>
    </message>
    <message>
        <source>A server or a certificate file to inspect at once.</source>
        <translation>Ein Server oder eine Zertifikatdatei zum sofortigen Untersuchen.</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark, high-contrast-dark or high-contrast-light.</source>
        <translation>Farben des Fensters: system, light, dark, high-contrast-dark oder high-contrast-light.</translation>
    </message>
    <message>
        <source>Language of the window, this time: de, fr and the like.</source>
        <translation>Sprache des Fensters, für diesen Start: de, fr und dergleichen.</translation>
    </message>
    <message>
        <source>Folder with more catalogues (pintle_TAG.qm), used first.</source>
        <translation>Ordner mit weiteren Katalogen (pintle_TAG.qm), die vorrangig verwendet werden.</translation>
    </message>
</context>
<context>
    <name>pintle::AboutDialog</name>
    <message>
        <source>About Pintle</source>
        <translation>Über Pintle</translation>
    </message>
    <message>
        <source>Pintle %1</source>
        <translation>Pintle %1</translation>
    </message>
    <message>
        <source>Workbench for TLS pins. Apache License 2.0. Copyright: the Pintle authors.</source>
        <translation>Arbeitsplatz für TLS-Pins. Apache License 2.0. Copyright: die Autoren von Pintle.</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>&amp;Copy Diagnostics</source>
        <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>pintle::ActivityLog</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>pintle::AddHashPanel</name>
    <message>
        <source>&amp;Add Pin</source>
        <translation>Pin &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Hash</source>
        <translation>Ha&amp;sh</translation>
    </message>
    <message>
        <source>sha256/…, base64, hex or colon-hex</source>
        <translation>sha256/…, Base64, Hex oder Hex mit Doppelpunkten</translation>
    </message>
    <message>
        <source>State of the new pin</source>
        <translation>Zustand des neuen Pins</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Fix: Add “=”</source>
        <translation>Korrektur: „=“ anfügen</translation>
    </message>
    <message>
        <source>Fix the Spelling</source>
        <translation>Schreibweise korrigieren</translation>
    </message>
</context>
<context>
    <name>pintle::Asn1Model</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable from here on</source>
        <translation>Ab hier nicht lesbar</translation>
    </message>
    <message>
        <source>More than is shown</source>
        <translation>Mehr, als angezeigt wird</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>Where an element begins, counted in bytes.</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>pintle::BackupPlacePage</name>
    <message>
        <source>Make the key &amp;here, in an encrypted file</source>
        <translation>Den Schlüssel &amp;hier in einer verschlüsselten Datei erstellen</translation>
    </message>
    <message>
        <source>Certificate request &amp;only: the key is made elsewhere</source>
        <translation>Nur Zertifikats&amp;antrag: Der Schlüssel wird anderswo erstellt</translation>
    </message>
    <message>
        <source>Place of the Key</source>
        <translation>Ort des Schlüssels</translation>
    </message>
    <message>
        <source>The private key never becomes part of the workspace.</source>
        <translation>Der private Schlüssel wird nie Teil der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the key file</source>
        <translation>Nach der Schlüsseldatei suchen</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Generate passphrase</source>
        <translation>Passphrase erzeugen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Passphrase anzeigen</translation>
    </message>
    <message>
        <source>Also write a certificate &amp;request beside it</source>
        <translation>Daneben auch einen Zertifikatsan&amp;trag schreiben</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Schlüsseldate&amp;i</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Key File</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <source>Browse for the certificate request</source>
        <translation>Nach dem Zertifikatsantrag suchen</translation>
    </message>
    <message>
        <source>Commands that make key and request</source>
        <translation>Befehle, die Schlüssel und Antrag erstellen</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Ant&amp;rag</translation>
    </message>
    <message>
        <source>Make the key where it is to be kept, for example in an HSM, and open its request.</source>
        <translation>Den Schlüssel dort erstellen, wo er aufbewahrt werden soll, etwa in einem HSM, und den Antrag dazu öffnen.</translation>
    </message>
    <message>
        <source>Certificate Request</source>
        <translation>Zertifikatsantrag</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Schlüssel wird erstellt…</translation>
    </message>
    <message>
        <source>Reading the request…</source>
        <translation>Antrag wird gelesen…</translation>
    </message>
</context>
<context>
    <name>pintle::BackupResultPage</name>
    <message>
        <source>The Backup Key</source>
        <translation>Der Ersatzschlüssel</translation>
    </message>
    <message>
        <source>“Finish” adds its pin to the set; “Cancel” takes the files away again.</source>
        <translation>„Abschließen“ fügt den Pin zum Satz hinzu; „Abbrechen“ entfernt die Dateien wieder.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Key file: %1. Only you can read it, and only with the passphrase.</source>
        <translation>Schlüsseldatei: %1. Nur Sie können sie lesen, und nur mit der Passphrase.</translation>
    </message>
    <message>
        <source>Certificate request: %1.</source>
        <translation>Zertifikatsantrag: %1.</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show the folder of %1</source>
        <translation>Den Ordner von %1 anzeigen</translation>
    </message>
    <message>
        <source>The key stays where it was made. Keep it away from the server.</source>
        <translation>Der Schlüssel bleibt, wo er erstellt wurde. Vom Server fernhalten.</translation>
    </message>
    <message>
        <source>Store the key away from the server. Neither the key nor the passphrase is kept here.</source>
        <translation>Den Schlüssel getrennt vom Server aufbewahren. Hier wird weder der Schlüssel noch die Passphrase aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>pintle::BackupTypePage</name>
    <message>
        <source>P-&amp;256, small and fast</source>
        <translation>P-&amp;256, klein und schnell</translation>
    </message>
    <message>
        <source>&amp;RSA of 3072 bits, for old clients</source>
        <translation>&amp;RSA mit 3072 Bit, für alte Clients</translation>
    </message>
    <message>
        <source>Kind of Key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>A backup key is kept back. The day the served key is lost, a certificate for this one lets your users in again.</source>
        <translation>Ein Ersatzschlüssel wird zurückgehalten. Geht der verwendete Schlüssel eines Tages verloren, lässt ein Zertifikat für diesen Ihre Benutzer wieder herein.</translation>
    </message>
    <message>
        <source>&amp;Like the key that is served: %1</source>
        <translation>&amp;Wie der verwendete Schlüssel: %1</translation>
    </message>
</context>
<context>
    <name>pintle::BackupWizard</name>
    <message>
        <source>Generate Backup Key</source>
        <translation>Ersatzschlüssel erzeugen</translation>
    </message>
    <message>
        <source>Backup key</source>
        <translation>Ersatzschlüssel</translation>
    </message>
</context>
<context>
    <name>pintle::BenchRecord</name>
    <message>
        <source>Inspecting %1</source>
        <translation>Untersuchung von %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lesen von %1</translation>
    </message>
    <message>
        <source>The lab listens on %1.</source>
        <translation>Das Labor lauscht auf %1.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Von Ihnen gestoppt.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>%1: done in %2 ms.</source>
        <translation>%1: in %2 ms fertig.</translation>
    </message>
    <message>
        <source>%1: failed.</source>
        <translation>%1: gescheitert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pintle::BundleDialog</name>
    <message>
        <source>&amp;Inspect</source>
        <translation>Untersu&amp;chen</translation>
    </message>
    <message>
        <source>Certificates in %1</source>
        <translation>Zertifikate in %1</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>Find certificates</source>
        <translation>Zertifikate suchen</translation>
    </message>
    <message>
        <source>Name, issuer, pin, fingerprint or serial number</source>
        <translation>Name, Aussteller, Pin, Fingerabdruck oder Seriennummer</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n certificates match</source>
        <translation>
            <numerusform>%1 von %n Zertifikat passt</numerusform>
            <numerusform>%1 von %n Zertifikaten passen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::BundleModel</name>
    <message>
        <source>%1, issued by %2, ends %3, %4</source>
        <translation>%1, ausgestellt von %2, endet %3, %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Schlüsselart</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The hash of a public key.</extracomment>
        <translation>Pin</translation>
    </message>
</context>
<context>
    <name>pintle::ChainModel</name>
    <message>
        <source>Pin match</source>
        <translation>Pin passt</translation>
    </message>
    <message>
        <source>Backup pin</source>
        <translation>Ersatz-Pin</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>In the set</source>
        <translation>Im Satz</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>Nicht angepinnt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angepinnt</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
</context>
<context>
    <name>pintle::ChainPane</name>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Certificate chain as a table</source>
        <translation>Zertifikatskette als Tabelle</translation>
    </message>
</context>
<context>
    <name>pintle::ChainPicture</name>
    <message>
        <source>Trusted – in %1</source>
        <translation>Vertrauenswürdig – in %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Missing from server</source>
        <translation>Fehlt vom Server</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Doppelt gesendet</translation>
    </message>
    <message>
        <source>Sent, not needed</source>
        <translation>Gesendet, nicht nötig</translation>
    </message>
    <message>
        <source>Key is in the set</source>
        <translation>Schlüssel ist im Satz</translation>
    </message>
    <message>
        <source>Pin mismatch</source>
        <translation>Pin passt nicht</translation>
    </message>
    <message>
        <source>Pins expired – not enforced</source>
        <translation>Pins abgelaufen – nicht erzwungen</translation>
    </message>
    <message>
        <source>Pinned key, not judged</source>
        <translation>Schlüssel angepinnt, nicht beurteilt</translation>
    </message>
    <message>
        <source>Backup is in use</source>
        <translation>Ersatzschlüssel in Gebrauch</translation>
    </message>
    <message>
        <source>Pin match</source>
        <translation>Pin passt</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>Issuer not found</source>
        <translation>Aussteller nicht gefunden</translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation>Gesucht: %1</translation>
    </message>
    <message>
        <source>Looked in: certificates sent, %1</source>
        <translation>Gesucht in: gesendete Zertifikate, %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Sent #%1, not used</source>
        <translation>Gesendet als Nr. %1, nicht verwendet</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Issued by %1: %2</source>
        <extracomment>%1 is a certificate&apos;s name, %2 lists checks, for example &quot;signature, name, CA, path length&quot;.</extracomment>
        <translation>Ausgestellt von %1: %2</translation>
    </message>
    <message>
        <source>not checked: issuer missing</source>
        <translation>nicht geprüft: Aussteller fehlt</translation>
    </message>
    <message>
        <source>Not checked: issuer missing</source>
        <translation>Nicht geprüft: Aussteller fehlt</translation>
    </message>
    <message>
        <source>Certificate chain, 1 certificate</source>
        <translation>Zertifikatskette, 1 Zertifikat</translation>
    </message>
    <message>
        <source>Certificate chain, %1 certificates</source>
        <translation>Zertifikatskette, %1 Zertifikate</translation>
    </message>
    <message>
        <source>%1, path %2 of %3</source>
        <translation>%1, Pfad %2 von %3</translation>
    </message>
    <message>
        <source>Path %1 of %2</source>
        <translation>Pfad %1 von %2</translation>
    </message>
    <message>
        <source>%1 – used</source>
        <translation>%1 – verwendet</translation>
    </message>
    <message>
        <source>%1 – not valid</source>
        <translation>%1 – nicht gültig</translation>
    </message>
    <message>
        <source>%1 – alternative, ends at %2</source>
        <translation>%1 – Alternative, endet bei %2</translation>
    </message>
    <message>
        <source>Trusted only here – Lab store</source>
        <translation>Nur hier vertrauenswürdig – Laborspeicher</translation>
    </message>
    <message>
        <source>%1 · sent by the proxy</source>
        <extracomment>%1 is a role such as Leaf.</extracomment>
        <translation>%1 · vom Proxy gesendet</translation>
    </message>
    <message>
        <source>Pins off</source>
        <translation>Pins aus</translation>
    </message>
    <message>
        <source>Key not proved</source>
        <translation>Schlüssel nicht nachgewiesen</translation>
    </message>
    <message>
        <source>sent by the proxy</source>
        <translation>vom Proxy gesendet</translation>
    </message>
    <message>
        <source>Sent #%1, used by path %2</source>
        <translation>Gesendet als Nr. %1, auf Pfad %2 verwendet</translation>
    </message>
    <message>
        <source>On another path</source>
        <translation>Auf einem anderen Pfad</translation>
    </message>
    <message>
        <source>Sent as number %1</source>
        <translation>Gesendet als Nummer %1</translation>
    </message>
    <message>
        <source>Trusted by your administrator</source>
        <translation>Vom Administrator als vertrauenswürdig eingestuft</translation>
    </message>
    <message>
        <source>%1 – replaced by the proxy</source>
        <extracomment>%1 lists checks, for example &quot;signature, name, CA, path length&quot;.</extracomment>
        <translation>%1 – vom Proxy ersetzt</translation>
    </message>
</context>
<context>
    <name>pintle::ChainView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Pins or unpins this certificate</source>
        <translation>Pinnt dieses Zertifikat an oder löst es</translation>
    </message>
    <message>
        <source>Shows the details</source>
        <translation>Zeigt die Details</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Zertifikatskette</translation>
    </message>
    <message>
        <source>%1 of %2, pin: %3</source>
        <translation>%1 von %2, Pin: %3</translation>
    </message>
    <message>
        <source>The certificates from the server&apos;s own up to one that is trusted. The role line says whether the server sent it; a dashed border means that it did not. The words between two certificates say what was checked. The pin in the corner pins that key, or takes its pin away.</source>
        <translation>Die Zertifikate vom eigenen des Servers bis zu einem vertrauenswürdigen. Die Rollenzeile sagt, ob der Server es gesendet hat; ein gestrichelter Rand bedeutet, dass er es nicht hat. Die Wörter zwischen zwei Zertifikaten sagen, was geprüft wurde. Die Nadel in der Ecke pinnt den Schlüssel an oder entfernt seinen Pin.</translation>
    </message>
</context>
<context>
    <name>pintle::ChecksTab</name>
    <message>
        <source>OpenSSL refuses this path</source>
        <translation>OpenSSL lehnt diesen Pfad ab</translation>
    </message>
    <message>
        <source>OpenSSL verified this path</source>
        <translation>OpenSSL hat diesen Pfad verifiziert</translation>
    </message>
    <message>
        <source>Every certificate, from the leaf to its anchor in %1.</source>
        <translation>Jedes Zertifikat, vom Endzertifikat bis zu seinem Vertrauensanker in %1.</translation>
    </message>
    <message>
        <source>QSslSocket reports no error of its own</source>
        <translation>QSslSocket meldet keinen eigenen Fehler</translation>
    </message>
    <message>
        <source>QSslSocket</source>
        <translation>QSslSocket</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Glied zu %1</translation>
    </message>
    <message>
        <source>This certificate</source>
        <translation>Dieses Zertifikat</translation>
    </message>
    <message>
        <source>This path</source>
        <translation>Dieser Pfad</translation>
    </message>
    <message>
        <source>Whole connection</source>
        <translation>Gesamte Verbindung</translation>
    </message>
    <message>
        <source>What Qt says</source>
        <translation>Was Qt sagt</translation>
    </message>
    <message>
        <source>Copy All Checks</source>
        <translation>Alle Prüfungen kopieren</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Period of validity</source>
        <translation>Gültigkeitszeitraum</translation>
    </message>
    <message>
        <source>passed: %1 to %2</source>
        <translation>bestanden: %1 bis %2</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>Name des Hosts</translation>
    </message>
    <message>
        <source>passed: %1 matches %2</source>
        <translation>bestanden: %1 passt auf %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>passed: %1</source>
        <translation>bestanden: %1</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Signaturalgorithmus</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message numerus="yes">
        <source>passed: %n extensions decode, and every critical one is understood</source>
        <translation>
            <numerusform>bestanden: %n Erweiterung ist dekodierbar, und jede kritische wird verstanden</numerusform>
            <numerusform>bestanden: %n Erweiterungen sind dekodierbar, und jede kritische wird verstanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Type a part of a command; @ finds servers, # finds pin sets</source>
        <translation>Teil eines Befehls eingeben; @ findet Server, # findet Pin-Sätze</translation>
    </message>
    <message>
        <source>Command, @server or #pin set</source>
        <translation>Befehl, @Server oder #Pin-Satz</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a menu and one of its choices, such as &quot;Theme: Dark&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Use this pin set</source>
        <translation>Diesen Pin-Satz verwenden</translation>
    </message>
</context>
<context>
    <name>pintle::ComparisonModel</name>
    <message>
        <source>no trusted path</source>
        <translation>kein vertrauenswürdiger Pfad</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Leaf key (pin)</source>
        <translation>Schlüssel des Endzertifikats (Pin)</translation>
    </message>
    <message>
        <source>Leaf issued by</source>
        <translation>Endzertifikat ausgestellt von</translation>
    </message>
    <message>
        <source>Leaf ends</source>
        <translation>Endzertifikat endet</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Schlüsseltyp</translation>
    </message>
    <message>
        <source>Path ends at</source>
        <translation>Pfad endet bei</translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation>Gesendete Zertifikate</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= gleich</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Client&apos;s decision</source>
        <translation>Entscheidung des Clients</translation>
    </message>
    <message>
        <source>Application data sent, bytes</source>
        <translation>Gesendete Anwendungsdaten, Byte</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Schlüsselaustausch</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Handshake sent, bytes</source>
        <translation>Handshake gesendet, Byte</translation>
    </message>
    <message>
        <source>Handshake received, bytes</source>
        <translation>Handshake empfangen, Byte</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Duration of %1</source>
        <translation>Dauer von %1</translation>
    </message>
    <message>
        <source>≠ B and C differ from A</source>
        <translation>≠ B und C weichen von A ab</translation>
    </message>
    <message>
        <source>≠ B differs from A</source>
        <translation>≠ B weicht von A ab</translation>
    </message>
    <message>
        <source>≠ C differs from A</source>
        <translation>≠ C weicht von A ab</translation>
    </message>
    <message>
        <source>%1: A %2, B %3, C %4, %5</source>
        <extracomment>%1 a fact, %2 to %4 what it is in lane A, B and C, %5 whether they differ.</extracomment>
        <translation>%1: A %2, B %3, C %4, %5</translation>
    </message>
    <message>
        <source>A  Direct</source>
        <translation>A  Direkt</translation>
    </message>
    <message>
        <source>B  Pins off</source>
        <translation>B  Pins aus</translation>
    </message>
    <message>
        <source>C  Pins on</source>
        <translation>C  Pins an</translation>
    </message>
</context>
<context>
    <name>pintle::ConnectionIntents</name>
    <message>
        <source>Connection &amp;Options</source>
        <translation>Verbindungs&amp;optionen</translation>
    </message>
</context>
<context>
    <name>pintle::Conversation</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>The client of a lane, short: &quot;App ▸ Server&quot;.</extracomment>
        <translation>App</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <extracomment>%1 sender, %2 receiver of a message.</extracomment>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP-Verbindung</translation>
    </message>
    <message>
        <source>Request to the proxy</source>
        <translation>Anfrage an den Proxy</translation>
    </message>
    <message>
        <source>Answer of the proxy</source>
        <translation>Antwort des Proxys</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>End of the handshake</source>
        <translation>Ende des Handshakes</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>match</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>ended, not enforced</source>
        <translation>abgelaufen, nicht erzwungen</translation>
    </message>
    <message>
        <source>no pins for this host</source>
        <translation>keine Pins für diesen Host</translation>
    </message>
    <message>
        <source>Path check</source>
        <translation>Pfadprüfung</translation>
    </message>
    <message>
        <source>Pin check</source>
        <translation>Pin-Prüfung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>fortfahren</translation>
    </message>
    <message>
        <source>refuse and close</source>
        <translation>ablehnen und schließen</translation>
    </message>
    <message>
        <source>Application data</source>
        <translation>Anwendungsdaten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>pintle::ConversationModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 sender and receiver, %2 size or content of a message.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 – differs from A</source>
        <translation>%1 – weicht von A ab</translation>
    </message>
    <message>
        <source>%1 (differs from A)</source>
        <translation>%1 (weicht von A ab)</translation>
    </message>
    <message>
        <source>%1: A %2, B %3, C %4</source>
        <extracomment>%1 the message or step, %2 to %4 what it was in lane A, B and C.</extracomment>
        <translation>%1: A %2, B %3, C %4</translation>
    </message>
    <message>
        <source>Message or step</source>
        <translation>Nachricht oder Schritt</translation>
    </message>
    <message>
        <source>A  Direct</source>
        <translation>A  Direkt</translation>
    </message>
    <message>
        <source>B  Pins off</source>
        <translation>B  Pins aus</translation>
    </message>
    <message>
        <source>C  Pins on</source>
        <translation>C  Pins an</translation>
    </message>
</context>
<context>
    <name>pintle::CopyForm</name>
    <message>
        <source>Pin as s&amp;ha256/…</source>
        <translation>Pin als s&amp;ha256/…</translation>
    </message>
    <message>
        <source>Pin in &amp;Base64</source>
        <translation>Pin in &amp;Base64</translation>
    </message>
    <message>
        <source>Pin in He&amp;x</source>
        <translation>Pin in He&amp;x</translation>
    </message>
    <message>
        <source>Pin in Hex with &amp;Colons</source>
        <translation>Pin in Hex mit &amp;Doppelpunkten</translation>
    </message>
    <message>
        <source>Pin for c&amp;url (sha256//)</source>
        <translation>Pin für c&amp;url (sha256//)</translation>
    </message>
    <message>
        <source>Pin for &amp;Android (&lt;pin&gt;)</source>
        <translation>Pin für &amp;Android (&lt;pin&gt;)</translation>
    </message>
    <message>
        <source>&amp;TLSA Record Data (3 1 1)</source>
        <translation>Daten für &amp;TLSA-Eintrag (3 1 1)</translation>
    </message>
    <message>
        <source>Certificate as &amp;PEM</source>
        <translation>Zertifikat als &amp;PEM</translation>
    </message>
    <message>
        <source>Chain as &amp;Sent (PEM)</source>
        <translation>Kette wie &amp;gesendet (PEM)</translation>
    </message>
    <message>
        <source>Chain to &amp;Root (PEM)</source>
        <translation>Kette bis zum &amp;Wurzelzertifikat (PEM)</translation>
    </message>
    <message>
        <source>Subj&amp;ect</source>
        <translation>&amp;Inhaber</translation>
    </message>
    <message>
        <source>&amp;OpenSSL Command for the Pin</source>
        <translation>&amp;OpenSSL-Befehl für den Pin</translation>
    </message>
    <message>
        <source>Certificate as &amp;JSON</source>
        <translation>Zertifikat als &amp;JSON</translation>
    </message>
</context>
<context>
    <name>pintle::CopyIntents</name>
    <message>
        <source>&amp;Copy Pin</source>
        <translation>Pin &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;As…</source>
        <translation>Kopieren &amp;als…</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>%1 is a form such as &quot;Pin in Base64&quot;, %2 the name of a certificate.</extracomment>
        <translation>%1, von %2</translation>
    </message>
</context>
<context>
    <name>pintle::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>pintle::CoverProbe</name>
    <message>
        <source>Co&amp;vers?</source>
        <extracomment>Does the pin set cover the host that is typed beside this?</extracomment>
        <translation>Ab&amp;gedeckt?</translation>
    </message>
    <message>
        <source>Host to try</source>
        <translation>Host zum Ausprobieren</translation>
    </message>
    <message>
        <source>Type a host to see which platforms cover it</source>
        <translation>Einen Host eingeben, um zu sehen, welche Plattformen ihn abdecken</translation>
    </message>
    <message>
        <source>The set has no hosts yet.</source>
        <translation>Der Satz hat noch keine Hosts.</translation>
    </message>
</context>
<context>
    <name>pintle::CoverageStrip</name>
    <message>
        <source>What becomes of your users</source>
        <translation>Was aus Ihren Benutzern wird</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pintle::DangerBadge</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>pintle::DetailsPanel</name>
    <message>
        <source>Select a certificate</source>
        <translation>Ein Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Certificate details</source>
        <translation>Zertifikatdetails</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Key &amp;&amp; Pins</source>
        <translation>Schlüssel &amp;&amp; Pins</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>What is known about the certificate or the link that is current in the chain.</source>
        <translation>Was über das Zertifikat oder das Glied bekannt ist, das in der Kette aktuell ist.</translation>
    </message>
</context>
<context>
    <name>pintle::DiagramDialog</name>
    <message>
        <source>Leave out host &amp;names, addresses and e-mail</source>
        <translation>Host&amp;namen, Adressen und E-Mail auslassen</translation>
    </message>
    <message>
        <source>Export Diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PNG, actual size</source>
        <translation>PNG, Originalgröße</translation>
    </message>
    <message>
        <source>PNG, twice the size</source>
        <translation>PNG, doppelte Größe</translation>
    </message>
    <message>
        <source>PNG, three times the size</source>
        <translation>PNG, dreifache Größe</translation>
    </message>
    <message>
        <source>SVG, scales to any size</source>
        <translation>SVG, beliebig skalierbar</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview of the diagram</source>
        <translation>Vorschau des Diagramms</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Certificate chain of %1</source>
        <translation>Zertifikatskette von %1</translation>
    </message>
    <message>
        <source>Save Diagram</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>pintle::DiffersDelegate</name>
    <message>
        <source>≠ %1 – differs from A</source>
        <extracomment>In a table: %1 a value, which is another than that of lane A.</extracomment>
        <translation>≠ %1 – weicht von A ab</translation>
    </message>
</context>
<context>
    <name>pintle::ExportPreview</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Copy the text of the configuration</source>
        <translation>Text der Konfiguration kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport Pins…</source>
        <translation>Pins e&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>pintle::ExportSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save All to &amp;Folder…</source>
        <translation>&amp;Alle in Ordner speichern…</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Chosen platforms</source>
        <translation>Gewählte Plattformen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Export Pins – %1</source>
        <translation>Pins exportieren – %1</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>Konfiguration speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save All to Folder</source>
        <translation>Alle in Ordner speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already: %1.</source>
        <translation>
            <numerusform>%n Datei ist schon vorhanden: %1.</numerusform>
            <numerusform>%n Dateien sind schon vorhanden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Es wurde noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Überschreiben</translation>
    </message>
    <message>
        <source>Writing pins</source>
        <translation>Schreiben der Pins</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben.</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>pintle::ExportTab</name>
    <message>
        <source>Use &amp;Leaf Pin</source>
        <translation>Pin des &amp;Endzertifikats verwenden</translation>
    </message>
    <message>
        <source>Export &amp;Anyway</source>
        <translation>&amp;Trotzdem exportieren</translation>
    </message>
    <message>
        <source>%1 text</source>
        <translation>Text für %1</translation>
    </message>
    <message>
        <source>What the platform does and cannot do</source>
        <translation>Was die Plattform tut und nicht kann</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It would refuse every connection, so it is not written. %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Jede Verbindung würde abgelehnt, daher wird nichts geschrieben. %1</translation>
    </message>
    <message>
        <source>It cannot be written. %1</source>
        <translation>Schreiben nicht möglich. %1</translation>
    </message>
    <message>
        <source>Adds the key of the live chain&apos;s leaf to the set</source>
        <translation>Fügt dem Satz den Schlüssel des Endzertifikats der aktuellen Kette hinzu</translation>
    </message>
    <message>
        <source>Check the pin set first, so that the leaf is known</source>
        <translation>Zuerst den Pin-Satz prüfen, damit das Endzertifikat bekannt ist</translation>
    </message>
</context>
<context>
    <name>pintle::ExportTextView</name>
    <message>
        <source>Text of the configuration</source>
        <translation>Text der Konfiguration</translation>
    </message>
</context>
<context>
    <name>pintle::ExtensionsTab</name>
    <message>
        <source>No extensions.</source>
        <translation>Keine Erweiterungen.</translation>
    </message>
    <message>
        <source>%1 – critical</source>
        <translation>%1 – kritisch</translation>
    </message>
</context>
<context>
    <name>pintle::FileIntents</name>
    <message>
        <source>Open Certificates</source>
        <translation>Zertifikate öffnen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Pin Set</source>
        <translation>Pin-Satz öffnen</translation>
    </message>
    <message>
        <source>Pin sets and configurations (*.json *.xml *.txt *.curlrc);;All files (*)</source>
        <translation>Pin-Sätze und Konfigurationen (*.json *.xml *.txt *.curlrc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose Trusted Roots</source>
        <translation>Vertrauenswürdige Wurzelzertifikate wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add Certificates</source>
        <translation>Zertifikate hinzufügen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der *.p7b);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Import Certificates…</source>
        <translation>Zertifikate &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Paste Certificate or Pins</source>
        <translation>Zertifikat oder Pins &amp;einfügen</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
</context>
<context>
    <name>pintle::FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Name, hash in any spelling, serial number</source>
        <translation>Name, Hash in beliebiger Schreibweise, Seriennummer</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Finds on this page while you type: names, addresses, serial numbers, and hashes in any spelling.</source>
        <translation>Sucht beim Tippen auf dieser Seite: Namen, Adressen, Seriennummern und Hashes in beliebiger Schreibweise.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>pintle::FirstPage</name>
    <message>
        <source>See a certificate chain</source>
        <translation>Eine Zertifikatskette sehen</translation>
    </message>
    <message>
        <source>Inspect a server of the built-in lab. No network is used and nothing is installed.</source>
        <translation>Einen Server des eingebauten Labors untersuchen. Es wird kein Netzwerk verwendet und nichts installiert.</translation>
    </message>
    <message>
        <source>Inspect the &amp;Lab Server</source>
        <translation>&amp;Laborserver untersuchen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>T&amp;ype an Address</source>
        <translation>Adresse ein&amp;tippen</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>or drop certificates here, or paste them with Ctrl+V&lt;br&gt;&lt;br&gt;Lab servers: &lt;a href=&quot;lab:good&quot;&gt;good&lt;/a&gt; · &lt;a href=&quot;lab:leaf-only&quot;&gt;leaf only&lt;/a&gt; · &lt;a href=&quot;lab:wrong-order&quot;&gt;wrong order&lt;/a&gt; · &lt;a href=&quot;lab:expired&quot;&gt;expired&lt;/a&gt; · &lt;a href=&quot;lab:wrong-name&quot;&gt;wrong name&lt;/a&gt; · &lt;a href=&quot;lab:cross-signed&quot;&gt;cross-signed&lt;/a&gt; · &lt;a href=&quot;lab:appended-genuine&quot;&gt;appended certificate&lt;/a&gt;</source>
        <translation>oder Zertifikate hier ablegen oder mit Strg+V einfügen&lt;br&gt;&lt;br&gt;Laborserver: &lt;a href=&quot;lab:good&quot;&gt;gut&lt;/a&gt; · &lt;a href=&quot;lab:leaf-only&quot;&gt;nur Endzertifikat&lt;/a&gt; · &lt;a href=&quot;lab:wrong-order&quot;&gt;falsche Reihenfolge&lt;/a&gt; · &lt;a href=&quot;lab:expired&quot;&gt;abgelaufen&lt;/a&gt; · &lt;a href=&quot;lab:wrong-name&quot;&gt;falscher Name&lt;/a&gt; · &lt;a href=&quot;lab:cross-signed&quot;&gt;kreuzsigniert&lt;/a&gt; · &lt;a href=&quot;lab:appended-genuine&quot;&gt;angehängtes Zertifikat&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>pintle::HelpIntents</name>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Explain This</source>
        <translation>Das hier &amp;erklären</translation>
    </message>
    <message>
        <source>&amp;About Pintle</source>
        <translation>Ü&amp;ber Pintle</translation>
    </message>
    <message>
        <source>There is no explanation for this. Press Shift+F1 and click something else.</source>
        <translation>Dafür gibt es keine Erklärung. Umschalt+F1 drücken und etwas anderes anklicken.</translation>
    </message>
</context>
<context>
    <name>pintle::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: %3</source>
        <translation>Bytes %1 bis %2: %3</translation>
    </message>
</context>
<context>
    <name>pintle::HostListModel</name>
    <message>
        <source>%1 and all names below</source>
        <translation>%1 und alle Namen darunter</translation>
    </message>
</context>
<context>
    <name>pintle::HostPanel</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Hosts of the set</source>
        <translation>Hosts des Satzes</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>Neuer Host</translation>
    </message>
    <message>
        <source>api.example.com or *.example.com</source>
        <translation>api.example.com oder *.example.com</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>Host hinzufügen</translation>
    </message>
    <message>
        <source>Remove host</source>
        <translation>Host entfernen</translation>
    </message>
    <message>
        <source>Fix: Use %1</source>
        <translation>Korrektur: %1 verwenden</translation>
    </message>
</context>
<context>
    <name>pintle::ImportPreview</name>
    <message>
        <source>Import Pin Configuration – %1</source>
        <translation>Pin-Konfiguration importieren – %1</translation>
    </message>
    <message>
        <source>A damaged pin set: what can be read is imported.</source>
        <translation>Ein beschädigter Pin-Satz: Was lesbar ist, wird importiert.</translation>
    </message>
    <message>
        <source>Read as %1. What is shown is what the configuration really enforces.</source>
        <translation>Gelesen als %1. Angezeigt wird, was die Konfiguration wirklich erzwingt.</translation>
    </message>
    <message>
        <source>Hosts and pins of the configuration</source>
        <translation>Hosts und Pins der Konfiguration</translation>
    </message>
    <message numerus="yes">
        <source>Problems, %n</source>
        <translation>
            <numerusform>Probleme, %n</numerusform>
            <numerusform>Probleme, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>pintle::InspectIntents</name>
    <message>
        <source>&amp;Details Panel</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>Show as T&amp;able</source>
        <translation>Als Ta&amp;belle anzeigen</translation>
    </message>
    <message>
        <source>Compare Through a Pro&amp;xy…</source>
        <translation>Durch einen Pro&amp;xy vergleichen…</translation>
    </message>
    <message>
        <source>↑ ↓ Home End</source>
        <translation>↑ ↓ Pos1 Ende</translation>
    </message>
    <message>
        <source>Along the chain</source>
        <translation>Entlang der Kette</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>To the side lane, or to another path</source>
        <translation>Zur Nebenspur oder zu einem anderen Pfad</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>From a certificate to its details</source>
        <translation>Von einem Zertifikat zu seinen Details</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Pin or unpin the certificate (in the diagram)</source>
        <translation>Zertifikat anpinnen oder lösen (im Diagramm)</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>A&amp;ctual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Fit Chain</source>
        <translation>Kette &amp;einpassen</translation>
    </message>
    <message>
        <source>&amp;Root on Top</source>
        <translation>&amp;Wurzelzertifikat oben</translation>
    </message>
    <message>
        <source>&amp;Validity Timeline</source>
        <translation>Ze&amp;itleiste der Gültigkeit</translation>
    </message>
    <message>
        <source>%1 – stopped</source>
        <translation>%1 – gestoppt</translation>
    </message>
    <message>
        <source>Add Certificates</source>
        <translation>Zertifikate hinzufügen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der *.p7b);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Add Certificates from File…</source>
        <translation>&amp;Zertifikate aus Datei hinzufügen…</translation>
    </message>
    <message>
        <source>%1 – inspecting</source>
        <translation>%1 – wird untersucht</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pintle::InspectPage</name>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Inspecting %1</source>
        <translation>Untersuchung von %1</translation>
    </message>
    <message>
        <source>Connecting, and reading what the server sends.</source>
        <translation>Verbindung wird hergestellt und gelesen, was der Server sendet.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>You stopped this inspection.</source>
        <translation>Sie haben diese Untersuchung gestoppt.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>Untersu&amp;chen</translation>
    </message>
</context>
<context>
    <name>pintle::IntakeIntents</name>
    <message>
        <source>Reading %1</source>
        <translation>Lesen von %1</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Es gibt nichts einzufügen.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Durchsicht von %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Choose a pin set first, then its pins can be added.</source>
        <translation>Zuerst einen Pin-Satz wählen, dann lassen sich dessen Pins hinzufügen.</translation>
    </message>
    <message>
        <source>Give the pin set a host first, then its pins can be added.</source>
        <translation>Dem Pin-Satz zuerst einen Host geben, dann lassen sich dessen Pins hinzufügen.</translation>
    </message>
    <message>
        <source>Added pins to %1</source>
        <translation>Pins zu %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Show as Text</source>
        <translation>Als Text anzeigen</translation>
    </message>
</context>
<context>
    <name>pintle::JobsPopover</name>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the job, %2 the stage it is at, such as &quot;TLS&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>pintle::KeyTab</name>
    <message>
        <source>Pin: SHA-256 of the public key</source>
        <translation>Pin: SHA-256 des öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Hex, colons</source>
        <translation>Hex, Doppelpunkte</translation>
    </message>
    <message>
        <source>TLSA</source>
        <translation>TLSA</translation>
    </message>
    <message>
        <source>What pinning here means</source>
        <translation>Was Anpinnen hier bedeutet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1 (%2), %3 bits</source>
        <translation>%1 (%2), %3 Bit</translation>
    </message>
    <message>
        <source>This certificate is not on the path in front. Pins are judged on the verified path only, so a pin on this key matches nothing here.</source>
        <translation>Dieses Zertifikat ist nicht auf dem angezeigten Pfad. Pins werden nur auf dem verifizierten Pfad beurteilt, daher passt ein Pin auf diesen Schlüssel hier auf nichts.</translation>
    </message>
    <message>
        <source>Who else could satisfy it: everybody to whom any issuer below %1 gives a certificate for this host. It protects against all other authorities.</source>
        <translation>Wer ihn sonst erfüllen könnte: jeder, dem ein Aussteller unterhalb von %1 ein Zertifikat für diesen Host gibt. Er schützt vor allen anderen Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>At renewal: it goes on matching as long as the certificate comes from this root, whatever the key or the issuing certificate.</source>
        <translation>Bei Erneuerung: Er passt weiterhin, solange das Zertifikat von diesem Wurzelzertifikat stammt, unabhängig von Schlüssel und ausstellendem Zertifikat.</translation>
    </message>
    <message>
        <source>Who else could satisfy it: nobody who does not hold this private key. It is the strictest pin.</source>
        <translation>Wer ihn sonst erfüllen könnte: niemand, der diesen privaten Schlüssel nicht besitzt. Es ist der strengste Pin.</translation>
    </message>
    <message>
        <source>At renewal: with the same key it goes on matching; with a new key users are locked out, unless the set also holds the pin of that key.</source>
        <translation>Bei Erneuerung: Mit demselben Schlüssel passt er weiterhin; mit einem neuen Schlüssel werden Benutzer ausgesperrt, sofern der Satz nicht auch dessen Pin enthält.</translation>
    </message>
    <message>
        <source>Who else could satisfy it: everybody to whom %1 gives a certificate for this host.</source>
        <translation>Wer ihn sonst erfüllen könnte: jeder, dem %1 ein Zertifikat für diesen Host gibt.</translation>
    </message>
    <message>
        <source>At renewal: every certificate from this issuer goes on matching, whatever its key. When the authority changes its issuing certificate, which it may do without asking, users are locked out.</source>
        <translation>Bei Erneuerung: Jedes Zertifikat dieses Ausstellers passt weiterhin, unabhängig vom Schlüssel. Wechselt die Zertifizierungsstelle ihr ausstellendes Zertifikat, was sie ungefragt tun darf, werden Benutzer ausgesperrt.</translation>
    </message>
    <message>
        <source>Base&amp;64</source>
        <translation>Base&amp;64</translation>
    </message>
    <message>
        <source>He&amp;x</source>
        <translation>He&amp;x</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>Al&amp;gorithmus</translation>
    </message>
    <message>
        <source>&amp;DER, Base64</source>
        <translation>&amp;DER, Base64</translation>
    </message>
</context>
<context>
    <name>pintle::LanePicture</name>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Starting mitmproxy…</source>
        <translation>mitmproxy wird gestartet…</translation>
    </message>
    <message>
        <source>Waits for lane A…</source>
        <extracomment>%1 a stage such as TLS.</extracomment>
        <translation>Wartet auf Spur A…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Connecting: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>No certificate was seen on this lane.</source>
        <translation>Auf dieser Spur wurde kein Zertifikat gesehen.</translation>
    </message>
</context>
<context>
    <name>pintle::LaneRoute</name>
    <message>
        <source>Route: from the app to the server.</source>
        <translation>Route: von der App zum Server.</translation>
    </message>
    <message>
        <source>Route: from the app through the proxy, unchanged, to the server.</source>
        <translation>Route: von der App durch den Proxy, unverändert, zum Server.</translation>
    </message>
    <message>
        <source>Route: from the app to the proxy, which replaces the certificate, to the server.</source>
        <translation>Route: von der App zum Proxy, der das Zertifikat ersetzt, zum Server.</translation>
    </message>
    <message>
        <source>Route: from the app through the proxy to the server.</source>
        <translation>Route: von der App durch den Proxy zum Server.</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>The client of a lane.</extracomment>
        <translation>App</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>pintle::LaneView</name>
    <message>
        <source>Lane A, direct connection</source>
        <translation>Spur A, direkte Verbindung</translation>
    </message>
    <message>
        <source>Lane B, through the proxy, pins off</source>
        <translation>Spur B, durch den Proxy, Pins aus</translation>
    </message>
    <message>
        <source>Lane C, through the proxy, pins on</source>
        <translation>Spur C, durch den Proxy, Pins an</translation>
    </message>
    <message>
        <source>See Why in Inspect</source>
        <translation>Grund unter „Untersuchen“ ansehen</translation>
    </message>
    <message>
        <source>A  Direct</source>
        <translation>A  Direkt</translation>
    </message>
    <message>
        <source>B  Through the proxy, pins off</source>
        <translation>B  Durch den Proxy, Pins aus</translation>
    </message>
    <message>
        <source>C  Through the proxy, pins on</source>
        <translation>C  Durch den Proxy, Pins an</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Accessible name of a button: %1 its words, %2 the lane.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the lane, %2 its outcome.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pintle::LaneWatch</name>
    <message>
        <source>The proxy listens on %1.</source>
        <translation>Der Proxy lauscht auf %1.</translation>
    </message>
    <message>
        <source>There is no proxy.</source>
        <translation>Es gibt keinen Proxy.</translation>
    </message>
    <message>
        <source>Stopped by you after %1 of 3 lanes.</source>
        <translation>Von Ihnen nach %1 von 3 Spuren gestoppt.</translation>
    </message>
    <message>
        <source>Comparing lanes to %1</source>
        <extracomment>%1 is a server.</extracomment>
        <translation>Vergleich der Spuren zu %1</translation>
    </message>
    <message>
        <source>Three lanes to %1 are run.</source>
        <translation>Drei Spuren zu %1 werden ausgeführt.</translation>
    </message>
    <message>
        <source>Lab CA trusted in this window</source>
        <translation>Labor-CA in diesem Fenster vertrauenswürdig</translation>
    </message>
    <message>
        <source>Lanes B and C trust %1, the proxy&apos;s own CA; press to forget the run and the trust.</source>
        <extracomment>%1 is the name of a certification authority.</extracomment>
        <translation>Die Spuren B und C vertrauen %1, der eigenen CA des Proxys; drücken, um Lauf und Vertrauen zu vergessen.</translation>
    </message>
    <message>
        <source>Lane %1: %2</source>
        <translation>Spur %1: %2</translation>
    </message>
    <message>
        <source>Lane %1: %2 is done.</source>
        <translation>Spur %1: %2 ist fertig.</translation>
    </message>
    <message>
        <source>Lane %1: %2. %3</source>
        <extracomment>%1 the letter of a lane, %2 its outcome, %3 the reason as a sentence.</extracomment>
        <translation>Spur %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>pintle::LanesArea</name>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab: %1 the letter of a lane, %2 its outcome.</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>pintle::LintModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Eingabe: %1</translation>
    </message>
</context>
<context>
    <name>pintle::LogDock</name>
    <message>
        <source>Activity Log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Everything that happened since the start, with its time in UTC. Nothing of it is kept unless you export it.</source>
        <translation>Alles, was seit dem Start geschah, mit Zeit in UTC. Nichts davon wird aufbewahrt, sofern es nicht exportiert wird.</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>Details der Zeile</translation>
    </message>
    <message>
        <source>Filter the activity log</source>
        <translation>Aktivitätsprotokoll filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the lines that are shown</source>
        <translation>Die angezeigten Zeilen exportieren</translation>
    </message>
    <message>
        <source>Show or hide these lines</source>
        <translation>Diese Zeilen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a connection stage such as TLS</extracomment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Only lines of the stage %1, press to show all</source>
        <translation>Nur Zeilen der Stufe %1, drücken, um alle anzuzeigen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a level such as Warning, and how many lines have it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n lines match.</source>
        <translation>
            <numerusform>0 von %n Zeile passt.</numerusform>
            <numerusform>0 von %n Zeilen passen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the activity log</source>
        <translation>
            <numerusform>%n Zeile des Aktivitätsprotokolls</numerusform>
            <numerusform>%n Zeilen des Aktivitätsprotokolls</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Activity Log</source>
        <translation>Aktivitätsprotokoll exportieren</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv);;All files (*)</source>
        <translation>Tabulatorgetrennter Text (*.tsv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>pintle::MainWindow</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit Pintle?</source>
        <translation>Pintle beenden?</translation>
    </message>
    <message>
        <source>%1 is under way. What is written so far will be lost.</source>
        <translation>%1 läuft noch. Bisher Geschriebenes geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Keep Working</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
</context>
<context>
    <name>pintle::MenuLayout</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Pins</source>
        <translation>&amp;Pins</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>pintle::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>pintle::MessageFrame</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Passph&amp;rase</source>
        <translation>Passph&amp;rase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Details der Meldung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>pintle::NamesModel</name>
    <message>
        <source>%1: %2 – matches %3</source>
        <extracomment>%1 is the kind of a name such as DNS, %2 the name, %3 the host that it matches.</extracomment>
        <translation>%1: %2 – passt auf %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the kind of a name such as DNS, %2 the name.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pintle::NamesTab</name>
    <message>
        <source>No alternative names: no client of today accepts the common name instead.</source>
        <translation>Keine alternativen Namen: Kein heutiger Client akzeptiert stattdessen den Common Name.</translation>
    </message>
    <message>
        <source>Names of the certificate</source>
        <translation>Namen des Zertifikats</translation>
    </message>
    <message>
        <source>This certificate has no alternative names.</source>
        <translation>Dieses Zertifikat hat keine alternativen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate has %n alternative names.</source>
        <translation>
            <numerusform>Dieses Zertifikat hat %n alternativen Namen.</numerusform>
            <numerusform>Dieses Zertifikat hat %n alternative Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n alternative names matches %1.</source>
        <translation>
            <numerusform>Der alternative Name (%n) passt auf %1.</numerusform>
            <numerusform>Einer von %n alternativen Namen passt auf %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n alternative names matches %1.</source>
        <translation>
            <numerusform>Der alternative Name (%n) passt nicht auf %1.</numerusform>
            <numerusform>Keiner von %n alternativen Namen passt auf %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy All Names</source>
        <translation>Alle Namen kopieren</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>pintle::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The pages of the window. A number beside one says how many things on it want your attention.</source>
        <translation>Die Seiten des Fensters. Eine Zahl daneben sagt, wie vieles darauf Aufmerksamkeit verlangt.</translation>
    </message>
</context>
<context>
    <name>pintle::NoAnswerPane</name>
    <message>
        <source>No certificate was received</source>
        <translation>Es wurde kein Zertifikat empfangen</translation>
    </message>
    <message>
        <source>The connection ended at the stage %1</source>
        <extracomment>%1 is a stage of the connection: Resolve, Connect, Proxy, STARTTLS or TLS.</extracomment>
        <translation>Die Verbindung endete auf der Stufe %1</translation>
    </message>
    <message>
        <source>Reached: %1, port %2</source>
        <translation>Erreicht: %1, Port %2</translation>
    </message>
    <message>
        <source>Name asked for (SNI): %1</source>
        <translation>Angefragter Name (SNI): %1</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were sent that cannot be read.</source>
        <translation>
            <numerusform>%n nicht lesbares Zertifikat wurde gesendet.</numerusform>
            <numerusform>%n nicht lesbare Zertifikate wurden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Technisches Detail: %1</translation>
    </message>
    <message>
        <source>Why there is no chain</source>
        <translation>Warum es keine Kette gibt</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Connection &amp;Options…</source>
        <translation>Verbindungs&amp;optionen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what happened</source>
        <translation>Kopieren, was geschah</translation>
    </message>
    <message>
        <source>What was said so far</source>
        <translation>Was bisher gesagt wurde</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>You stopped this inspection before anything was received.</source>
        <translation>Sie haben diese Untersuchung gestoppt, bevor etwas empfangen wurde.</translation>
    </message>
</context>
<context>
    <name>pintle::NodeItem</name>
    <message>
        <source>Add File…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>The letter on the marker of a backup pin.</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>Remove pin (P)</source>
        <translation>Pin entfernen (P)</translation>
    </message>
    <message>
        <source>Pin this certificate (P)</source>
        <translation>Dieses Zertifikat anpinnen (P)</translation>
    </message>
</context>
<context>
    <name>pintle::OptionsPanel</name>
    <message>
        <source>Connection options</source>
        <translation>Verbindungsoptionen</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Servername (SNI)</translation>
    </message>
    <message>
        <source>as the address</source>
        <translation>wie die Adresse</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>other address:port</source>
        <translation>andere Adresse:Port</translation>
    </message>
    <message>
        <source>Through proxy</source>
        <translation>Durch Proxy</translation>
    </message>
    <message>
        <source>TLS versions</source>
        <translation>TLS-Versionen</translation>
    </message>
    <message>
        <source>1.2 or later</source>
        <translation>1.2 oder neuer</translation>
    </message>
    <message>
        <source>1.3 only</source>
        <translation>nur 1.3</translation>
    </message>
    <message>
        <source>1.2 only</source>
        <translation>nur 1.2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation>wie die Adresse sagt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>IP family</source>
        <translation>IP-Familie</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>PEM file, chain</source>
        <translation>PEM-Datei, Kette</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>PEM file, if apart</source>
        <translation>PEM-Datei, falls getrennt</translation>
    </message>
    <message>
        <source>Choose Certificate…</source>
        <translation>Zertifikat wählen…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset connection options</source>
        <translation>Verbindungsoptionen zurücksetzen</translation>
    </message>
    <message>
        <source>Choose the Client&apos;s Certificate</source>
        <translation>Zertifikat des Clients wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>pintle::OutputIntents</name>
    <message>
        <source>Export &amp;Report…</source>
        <translation>&amp;Bericht exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;Diagram…</source>
        <translation>&amp;Diagramm exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Drucke&amp;n…</translation>
    </message>
    <message>
        <source>Copy I&amp;mage</source>
        <translation>Bild ko&amp;pieren</translation>
    </message>
    <message>
        <source>Certificate chain of %1</source>
        <translation>Zertifikatskette von %1</translation>
    </message>
    <message>
        <source>Copied the diagram as PNG and SVG</source>
        <translation>Diagramm als PNG und SVG kopiert</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Drucken des Berichts</translation>
    </message>
    <message>
        <source>Printed the report</source>
        <translation>Bericht gedruckt</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>Der Drucker hat nichts angenommen.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Schreiben von %1</translation>
    </message>
    <message>
        <source>Wrote &quot;%1&quot;.</source>
        <translation>„%1“ geschrieben.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
</context>
<context>
    <name>pintle::PageIntents</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Vo&amp;rheriger Bereich</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>Vorheriger Tab</translation>
    </message>
    <message>
        <source>&amp;Copy as Command</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Compact Rai&amp;l</source>
        <translation>Kompakte Seiten&amp;leiste</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The window&apos;s title: %1 what the page shows, %2 the name of the workspace.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>There is nothing on this page that a command could repeat.</source>
        <translation>Auf dieser Seite gibt es nichts, was ein Befehl wiederholen könnte.</translation>
    </message>
    <message>
        <source>the command that does the same</source>
        <translation>der Befehl, der dasselbe tut</translation>
    </message>
</context>
<context>
    <name>pintle::PinIntents</name>
    <message>
        <source>Pins are for a host, and this file names none.</source>
        <translation>Pins gelten für einen Host, und diese Datei nennt keinen.</translation>
    </message>
    <message>
        <source>Removed the pin of %1</source>
        <translation>Pin von %1 entfernt</translation>
    </message>
    <message>
        <source>Pinned %1 in %2</source>
        <translation>%1 in %2 angepinnt</translation>
    </message>
    <message>
        <source>Pin into which set?</source>
        <translation>In welchem Satz anpinnen?</translation>
    </message>
    <message>
        <source>&amp;New pin set &quot;%1&quot;</source>
        <translation>&amp;Neuer Pin-Satz „%1“</translation>
    </message>
    <message>
        <source>Pinned %1 in a new set</source>
        <translation>%1 in neuem Satz angepinnt</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;</source>
        <translation>In „%1“</translation>
    </message>
    <message>
        <source>There is no pin set to save. Pin a certificate first.</source>
        <translation>Es gibt keinen Pin-Satz zum Speichern. Zuerst ein Zertifikat anpinnen.</translation>
    </message>
    <message>
        <source>Save Pin Set</source>
        <translation>Pin-Satz speichern</translation>
    </message>
    <message>
        <source>Pin sets (*.pins.json);;All files (*)</source>
        <translation>Pin-Sätze (*.pins.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Pin Selected Certificate</source>
        <translation>Ausgewähltes Zertifikat an&amp;pinnen</translation>
    </message>
    <message>
        <source>Sa&amp;ve Pin Set…</source>
        <translation>Pin-Satz &amp;speichern…</translation>
    </message>
    <message>
        <source>Remove &amp;Pin of Selected Certificate</source>
        <translation>Pin des ausgewählten Zertifikats en&amp;tfernen</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetActions</name>
    <message>
        <source>D&amp;uplicate Pin Set</source>
        <translation>Pin-Satz &amp;duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete Pin Set</source>
        <translation>Pin-Satz &amp;löschen</translation>
    </message>
    <message>
        <source>Add from &amp;Chain</source>
        <translation>Aus &amp;Kette hinzufügen</translation>
    </message>
    <message>
        <source>Add Pin by &amp;Hash…</source>
        <translation>Pin per &amp;Hash hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;Backup Key…</source>
        <translation>Ersa&amp;tzschlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Generate Backup Key…</source>
        <translation>Ersatzschlüssel er&amp;zeugen…</translation>
    </message>
    <message>
        <source>C&amp;ompare with Live Chain</source>
        <translation>Mit aktueller Kette &amp;vergleichen</translation>
    </message>
    <message>
        <source>Make Pin &amp;Active</source>
        <translation>Pin &amp;aktivieren</translation>
    </message>
    <message>
        <source>Make Pin a Bac&amp;kup</source>
        <translation>Zum E&amp;rsatz-Pin machen</translation>
    </message>
    <message>
        <source>&amp;Retire Pin</source>
        <translation>Pin aus&amp;mustern</translation>
    </message>
    <message>
        <source>&amp;Fix Finding</source>
        <translation>&amp;Befund beheben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy Ro&amp;ws</source>
        <translation>Ze&amp;ilen kopieren</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;New Pin Set</source>
        <translation>&amp;Neuer Pin-Satz</translation>
    </message>
    <message>
        <source>Import Pin Con&amp;figuration…</source>
        <translation>Pin-Kon&amp;figuration importieren…</translation>
    </message>
    <message>
        <source>&amp;Export Pins…</source>
        <translation>Pins &amp;exportieren…</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetEditor</name>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>H&amp;osts</source>
        <translation>H&amp;osts</translation>
    </message>
    <message>
        <source>This set accepts every trusted certificate</source>
        <translation>Dieser Satz akzeptiert jedes vertrauenswürdige Zertifikat</translation>
    </message>
    <message>
        <source>It has no pin for this host yet. Pin a key of the chain, and one that is kept back.</source>
        <translation>Er hat noch keinen Pin für diesen Host. Einen Schlüssel der Kette anpinnen und einen, der zurückgehalten wird.</translation>
    </message>
    <message>
        <source>Add from &amp;Chain</source>
        <translation>Aus &amp;Kette hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Generate Backup Key…</source>
        <translation>Ersatzschlüssel er&amp;zeugen…</translation>
    </message>
    <message>
        <source>Add &amp;Hash…</source>
        <translation>&amp;Hash hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;Backup Key…</source>
        <translation>Ersa&amp;tzschlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Rename Pin Set</source>
        <translation>Pin-Satz umbenennen</translation>
    </message>
    <message>
        <source>Change Host</source>
        <translation>Host ändern</translation>
    </message>
    <message>
        <source>Remove Host</source>
        <translation>Host entfernen</translation>
    </message>
    <message>
        <source>Add Pin by Hash</source>
        <translation>Pin per Hash hinzufügen</translation>
    </message>
    <message>
        <source>Pins of %1</source>
        <translation>Pins von %1</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Pins</translation>
    </message>
    <message numerus="yes">
        <source>Findings, %n</source>
        <translation>
            <numerusform>Befunde, %n</numerusform>
            <numerusform>Befunde, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Results of the check, %n</source>
        <translation>
            <numerusform>Prüfergebnisse, %n</numerusform>
            <numerusform>Prüfergebnisse, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enforce Pins</source>
        <translation>Pins erzwingen</translation>
    </message>
    <message>
        <source>Report Only</source>
        <translation>Nur melden</translation>
    </message>
    <message>
        <source>Set End of Pins</source>
        <translation>Ende der Pins festlegen</translation>
    </message>
    <message>
        <source>Remove End of Pins</source>
        <translation>Ende der Pins entfernen</translation>
    </message>
    <message>
        <source>Include Subdomains</source>
        <translation>Subdomains einschließen</translation>
    </message>
    <message>
        <source>Leave out Subdomains</source>
        <translation>Subdomains auslassen</translation>
    </message>
    <message>
        <source>Change Servers to Check</source>
        <translation>Zu prüfende Server ändern</translation>
    </message>
    <message>
        <source>Change State of Pin</source>
        <translation>Zustand des Pins ändern</translation>
    </message>
    <message>
        <source>Change Keeper of Pin</source>
        <translation>Verwahrer des Pins ändern</translation>
    </message>
    <message>
        <source>Change Note of Pin</source>
        <translation>Notiz des Pins ändern</translation>
    </message>
    <message>
        <source>Add Host</source>
        <translation>Host hinzufügen</translation>
    </message>
    <message>
        <source>Retire Pin</source>
        <translation>Pin ausmustern</translation>
    </message>
    <message>
        <source>Delete Pin</source>
        <translation>Pin löschen</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetFlows</name>
    <message>
        <source>Leaf</source>
        <translation>Endzertifikat</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Zwischenzertifikat</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzelzertifikat</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a server, %2 a verdict such as &quot;Trusted and pinned&quot;, %3 the reason, a sentence.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>See in Inspect</source>
        <translation>Unter „Untersuchen“ ansehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a server, %2 a sentence on what went wrong.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not checked yet.</source>
        <translation>%1: noch nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>%1 von %2 Servern</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a pin set, %2 a number that tells it from others.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New Pin Set</source>
        <translation>Neuer Pin-Satz</translation>
    </message>
    <message>
        <source>Duplicate Pin Set</source>
        <translation>Pin-Satz duplizieren</translation>
    </message>
    <message>
        <source>Delete Pin Set</source>
        <translation>Pin-Satz löschen</translation>
    </message>
    <message>
        <source>Deleted the pin set “%1”. Undo brings it back.</source>
        <translation>Pin-Satz „%1“ gelöscht. „Rückgängig“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>No chain of %1 has been looked at yet.</source>
        <translation>Es wurde noch keine Kette von %1 betrachtet.</translation>
    </message>
    <message>
        <source>Chec&amp;k Pin Set</source>
        <translation>Pin-Satz &amp;prüfen</translation>
    </message>
    <message>
        <source>Which key of the chain?</source>
        <translation>Welcher Schlüssel der Kette?</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <extracomment>%1 is a role such as &quot;Leaf&quot;, %2 a certificate&apos;s name, %3 a pin.</extracomment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>Add Pin</source>
        <translation>Pin hinzufügen</translation>
    </message>
    <message>
        <source>Add Leaf Pin</source>
        <translation>Pin des Endzertifikats hinzufügen</translation>
    </message>
    <message>
        <source>Add Backup Key</source>
        <translation>Ersatzschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Keys, requests and certificates (*.pem *.key *.pub *.csr *.crt *.cer *.der);;All files (*)</source>
        <translation>Schlüssel, Anträge und Zertifikate (*.pem *.key *.pub *.csr *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add Backup Pin</source>
        <translation>Ersatz-Pin hinzufügen</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>Die Passphrase öffnet %1 nicht.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 names no single server; give one under “Checked at”.</source>
        <translation>%1 nennt keinen einzelnen Server; einen unter „Geprüft an“ angeben.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>Stopped by you after %1 of %2 servers.</source>
        <translation>Von Ihnen nach %1 von %2 Servern gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n server(s).</source>
        <translation>
            <numerusform>%n Server geprüft.</numerusform>
            <numerusform>%n Server geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Pin Configuration</source>
        <translation>Pin-Konfiguration importieren</translation>
    </message>
    <message>
        <source>Pin configurations (*.json *.xml *.conf *.curlrc);;All files (*)</source>
        <translation>Pin-Konfigurationen (*.json *.xml *.conf *.curlrc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Imported the pin set “%1”.</source>
        <translation>Pin-Satz „%1“ importiert.</translation>
    </message>
    <message>
        <source>There is no pin set to export.</source>
        <translation>Es gibt keinen Pin-Satz zum Exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben.</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>%n Pin</numerusform>
            <numerusform>%n Pins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Pin Set?</source>
        <translation>Pin-Satz löschen?</translation>
    </message>
    <message>
        <source>The pin set “%1” is deleted. Undo brings it back.</source>
        <translation>Der Pin-Satz „%1“ wird gelöscht. „Rückgängig“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetList</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Filter pin sets</source>
        <translation>Pin-Sätze filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Pin sets</source>
        <translation>Pin-Sätze</translation>
    </message>
    <message>
        <source>New pin set</source>
        <translation>Neuer Pin-Satz</translation>
    </message>
    <message>
        <source>C&amp;lear Filter</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n pin set(s) match</source>
        <translation>
            <numerusform>0 von %n Pin-Satz passt</numerusform>
            <numerusform>0 von %n Pin-Sätzen passen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::PinSetTreeModel</name>
    <message numerus="yes">
        <source>Workspace %1, %n pin set(s)</source>
        <translation>
            <numerusform>Arbeitsmappe %1, %n Pin-Satz</numerusform>
            <numerusform>Arbeitsmappe %1, %n Pin-Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>No hosts yet</source>
        <translation>Noch keine Hosts</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pin(s)</source>
        <translation>
            <numerusform>%1, %n Pin</numerusform>
            <numerusform>%1, %n Pins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pin(s), %2</source>
        <translation>
            <numerusform>%1, %n Pin, %2</numerusform>
            <numerusform>%1, %n Pins, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::PinSetsPage</name>
    <message>
        <source>No pin sets yet</source>
        <translation>Noch keine Pin-Sätze</translation>
    </message>
    <message>
        <source>A pin set says which keys are accepted for a host. Make one from a chain that you inspect.</source>
        <translation>Ein Pin-Satz sagt, welche Schlüssel für einen Host akzeptiert werden. Er lässt sich aus einer untersuchten Kette erstellen.</translation>
    </message>
    <message>
        <source>Pin from a &amp;Chain</source>
        <translation>Aus einer &amp;Kette anpinnen</translation>
    </message>
    <message>
        <source>&amp;Import Pin Configuration…</source>
        <translation>Pin-Konfiguration &amp;importieren…</translation>
    </message>
    <message>
        <source>Add by &amp;Hash…</source>
        <translation>Per &amp;Hash hinzufügen…</translation>
    </message>
    <message>
        <source>Rename Pin Set</source>
        <translation>Pin-Satz umbenennen</translation>
    </message>
    <message>
        <source>Pin Sets</source>
        <translation>Pin-Sätze</translation>
    </message>
    <message>
        <source>Check Pin &amp;Set</source>
        <translation>Pin-Satz prü&amp;fen</translation>
    </message>
</context>
<context>
    <name>pintle::PinStateDelegate</name>
    <message>
        <source>State of the pin</source>
        <translation>Zustand des Pins</translation>
    </message>
</context>
<context>
    <name>pintle::PinTableModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The digest of a public key that is accepted.</extracomment>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Fundort</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Verwahrt von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Added from</source>
        <translation>Hinzugefügt aus</translation>
    </message>
</context>
<context>
    <name>pintle::PolicyPanel</name>
    <message>
        <source>En&amp;force</source>
        <extracomment>Connections that match no pin are refused.</extracomment>
        <translation>Er&amp;zwingen</translation>
    </message>
    <message>
        <source>Re&amp;port only</source>
        <extracomment>Connections that match no pin are reported and go on.</extracomment>
        <translation>Nur mel&amp;den</translation>
    </message>
    <message>
        <source>Include &amp;subdomains</source>
        <translation>&amp;Subdomains einschließen</translation>
    </message>
    <message>
        <source>E&amp;nds on</source>
        <translation>E&amp;ndet am</translation>
    </message>
    <message>
        <source>Day on which the pins end</source>
        <translation>Tag, an dem die Pins enden</translation>
    </message>
    <message>
        <source>Servers to check, for example api.example.com:443</source>
        <translation>Zu prüfende Server, zum Beispiel api.example.com:443</translation>
    </message>
    <message>
        <source>Chec&amp;ked at</source>
        <extracomment>Servers that &quot;Check Pin Set&quot; connects to.</extracomment>
        <translation>&amp;Geprüft an</translation>
    </message>
    <message>
        <source>The pins have ended: nothing is enforced any more.</source>
        <translation>Die Pins sind abgelaufen: Nichts wird mehr erzwungen.</translation>
    </message>
    <message>
        <source>From that day on nothing is enforced: connections go on without pins.</source>
        <translation>Von diesem Tag an wird nichts mehr erzwungen: Verbindungen laufen ohne Pins weiter.</translation>
    </message>
</context>
<context>
    <name>pintle::PreferencePages</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>The one that was open last</source>
        <translation>Die zuletzt geöffnete</translation>
    </message>
    <message>
        <source>&amp;Page at the start</source>
        <translation>&amp;Seite beim Start</translation>
    </message>
    <message>
        <source>&amp;Move the focus to the verdict</source>
        <translation>Den Fokus auf das &amp;Urteil setzen</translation>
    </message>
    <message>
        <source>After an inspection that you started, so that a screen reader reads the verdict at once.</source>
        <translation>Nach einer von Ihnen gestarteten Untersuchung, damit ein Bildschirmleser das Urteil sofort vorliest.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>After the size of the text: per cent.</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation>&amp;Kette</translation>
    </message>
    <message>
        <source>Leaf on top, in the order that the server sends</source>
        <extracomment>Where the diagram of a certificate chain begins.</extracomment>
        <translation>Endzertifikat oben, in der Reihenfolge, in der der Server sendet</translation>
    </message>
    <message>
        <source>Root on top, as a tree grows</source>
        <translation>Wurzelzertifikat oben, als Baum</translation>
    </message>
    <message>
        <source>Compact &amp;rail of pages</source>
        <translation>Kompakte Seiten&amp;leiste</translation>
    </message>
    <message>
        <source>Pictures alone; the names of the pages are in their tooltips.</source>
        <translation>Nur Bilder; die Namen der Seiten stehen in den Tooltips.</translation>
    </message>
    <message>
        <source>Re&amp;duce motion</source>
        <translation>Be&amp;wegung verringern</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nichts gleitet oder blendet über.</translation>
    </message>
    <message>
        <source>A password would be kept in plain text here. Give it in the options of the connection instead.</source>
        <translation>Ein Passwort würde hier im Klartext gespeichert. Es stattdessen in den Verbindungsoptionen angeben.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number of seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Wait for a connection</source>
        <translation>Auf eine &amp;Verbindung warten</translation>
    </message>
    <message>
        <source>Wait for the TLS &amp;handshake</source>
        <translation>Auf den TLS-&amp;Handshake warten</translation>
    </message>
    <message>
        <source>Through &amp;proxy</source>
        <translation>Durch &amp;Proxy</translation>
    </message>
    <message>
        <source>IP &amp;family</source>
        <translation>IP-&amp;Familie</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Any kind of IP address.</extracomment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>The options of a single connection, beside its address, come before these.</source>
        <translation>Die Optionen einer einzelnen Verbindung, neben ihrer Adresse, haben Vorrang vor diesen.</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Pins</translation>
    </message>
    <message>
        <source>&amp;Copy a certificate as</source>
        <translation>Ein Zertifikat &amp;kopieren als</translation>
    </message>
    <message>
        <source>What Copy puts on the clipboard; Copy As offers all forms.</source>
        <translation>Was „Kopieren“ in die Zwischenablage legt; „Kopieren als“ bietet alle Formen an.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>&amp;Remember addresses and files</source>
        <translation>Adressen und Dateien &amp;merken</translation>
    </message>
    <message>
        <source>The most recent ones are offered again. When this is off, none are kept.</source>
        <translation>Die neuesten werden wieder angeboten. Ist dies aus, werden keine aufbewahrt.</translation>
    </message>
    <message>
        <source>R&amp;edact reports</source>
        <translation>Berichte &amp;schwärzen</translation>
    </message>
    <message>
        <source>Host names, addresses and e-mail of subjects are left out unless you ask for them.</source>
        <translation>Hostnamen, Adressen und E-Mail von Inhabern werden ausgelassen, sofern nicht ausdrücklich gewünscht.</translation>
    </message>
    <message>
        <source>Pintle sends nothing about you or your work to anybody. It connects only to the servers that you name.</source>
        <translation>Pintle sendet niemandem etwas über Sie oder Ihre Arbeit. Es verbindet sich nur mit den Servern, die Sie nennen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Sprache des Fensters</translation>
    </message>
    <message>
        <source>Takes effect at once. What the command line prints stays in English.</source>
        <translation>Wirkt sofort. Was die Befehlszeile ausgibt, bleibt englisch.</translation>
    </message>
    <message>
        <source>&amp;Ask before deleting a pin set</source>
        <translation>Vor dem Löschen eines Pin-Satzes &amp;fragen</translation>
    </message>
    <message>
        <source>It comes back with Undo, asked or not.</source>
        <translation>Er kommt mit „Rückgängig“ zurück, ob gefragt wurde oder nicht.</translation>
    </message>
</context>
<context>
    <name>pintle::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults of This Page</source>
        <translation>Standardwerte dieser Seite &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Found on 1 page.</source>
        <translation>Auf 1 Seite gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n pages.</source>
        <translation>
            <numerusform>Auf %n Seite gefunden.</numerusform>
            <numerusform>Auf %n Seiten gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation>Nirgends gefunden.</translation>
    </message>
</context>
<context>
    <name>pintle::RailModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1, %n verlangt Aufmerksamkeit</numerusform>
            <numerusform>%1, %n verlangen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::RawTab</name>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Form of the certificate</source>
        <translation>Form des Zertifikats</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Anzeigen als</translation>
    </message>
    <message>
        <source>ASN.1 and bytes</source>
        <translation>ASN.1 und Bytes</translation>
    </message>
    <message>
        <source>Certificate as PEM</source>
        <translation>Zertifikat als PEM</translation>
    </message>
    <message>
        <source>Copy what is shown or marked</source>
        <translation>Angezeigtes oder Markiertes kopieren</translation>
    </message>
    <message>
        <source>ASN.1 elements</source>
        <translation>ASN.1-Elemente</translation>
    </message>
    <message>
        <source>The elements that the certificate is made of, in the order of its bytes. Choose one to mark its bytes below, or a byte to find its element.</source>
        <translation>Die Elemente, aus denen das Zertifikat besteht, in der Reihenfolge der Bytes. Ein Element wählen, um unten seine Bytes zu markieren, oder ein Byte, um sein Element zu finden.</translation>
    </message>
    <message>
        <source>Bytes of the certificate</source>
        <translation>Bytes des Zertifikats</translation>
    </message>
    <message>
        <source>bytes in hexadecimal</source>
        <translation>Bytes in Hexadezimal</translation>
    </message>
</context>
<context>
    <name>pintle::ReportDialog</name>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, eine Datei</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON, as the command line writes it</source>
        <translation>JSON, wie es die Befehlszeile schreibt</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>&amp;Abschnitte:</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>&amp;Hostnamen</translation>
    </message>
    <message>
        <source>IP a&amp;ddresses</source>
        <translation>IP-A&amp;dressen</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>&amp;E-Mail-Adressen</translation>
    </message>
    <message>
        <source>What was said &amp;before TLS</source>
        <extracomment>What a server or proxy said in plain text before TLS began.</extracomment>
        <translation>Was &amp;vor TLS gesagt wurde</translation>
    </message>
    <message>
        <source>Pre&amp;view:</source>
        <translation>V&amp;orschau:</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Drucke&amp;n…</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>JSON always holds the whole inspection; the preview shows its beginning.</source>
        <translation>JSON enthält immer die ganze Untersuchung; die Vorschau zeigt den Anfang.</translation>
    </message>
    <message>
        <source>The preview shortens long lists of names and certificates. Pins, fingerprints and serial numbers are always in the report.</source>
        <translation>Die Vorschau kürzt lange Listen von Namen und Zertifikaten. Pins, Fingerabdrücke und Seriennummern stehen immer im Bericht.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>pintle::SentenceList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutList</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Name or key, for example Ctrl+F</source>
        <translation>Name oder Taste, zum Beispiel Strg+F</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutModel</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutsModel</name>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>No keys, changed by you</source>
        <translation>Keine Tasten, von Ihnen geändert</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>%1, changed by you</source>
        <extracomment>%1 the keys of an action, such as Ctrl+E.</extracomment>
        <translation>%1, von Ihnen geändert</translation>
    </message>
    <message>
        <source>On all pages</source>
        <translation>Auf allen Seiten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The keys that start an action.</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Keys of the selected action</source>
        <translation>Tasten der ausgewählten Aktion</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>Kei&amp;ne Tasten</translation>
    </message>
    <message>
        <source>&amp;Standard Keys</source>
        <translation>&amp;Standardtasten</translation>
    </message>
    <message>
        <source>&amp;Keys of the selected action</source>
        <translation>&amp;Tasten der ausgewählten Aktion</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 gehört zu „%2“ und ginge dort verloren.</translation>
    </message>
    <message>
        <source>&amp;Assign Anyway</source>
        <translation>Trotzdem &amp;zuweisen</translation>
    </message>
</context>
<context>
    <name>pintle::SideLaneItem</name>
    <message>
        <source>Sent but not used</source>
        <translation>Gesendet, aber nicht verwendet</translation>
    </message>
</context>
<context>
    <name>pintle::SimulateIntents</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Show Lane &amp;%1</source>
        <extracomment>%1 the letter of a lane.</extracomment>
        <translation>Spur &amp;%1 anzeigen</translation>
    </message>
    <message>
        <source>Choose &amp;Proxy</source>
        <translation>&amp;Proxy wählen</translation>
    </message>
    <message>
        <source>seen in lane A</source>
        <extracomment>Name of a pin set that is made for one run, from what lane A has seen.</extracomment>
        <translation>in Spur A gesehen</translation>
    </message>
    <message>
        <source>The built-in lab stands before servers of the lab only.</source>
        <translation>Das eingebaute Labor lässt sich nur Servern des Labors vorschalten.</translation>
    </message>
    <message>
        <source>Choose mitmproxy or another proxy for other servers.</source>
        <translation>Für andere Server mitmproxy oder einen anderen Proxy wählen.</translation>
    </message>
    <message>
        <source>Use mitmproxy</source>
        <translation>mitmproxy verwenden</translation>
    </message>
    <message>
        <source>Use a Lab Server</source>
        <translation>Laborserver verwenden</translation>
    </message>
    <message>
        <source>Only test systems you are allowed to test.</source>
        <translation>Nur Systeme testen, für die Sie eine Erlaubnis haben.</translation>
    </message>
    <message>
        <source>Pintle connects to %1 directly and through the proxy, and sends a small request.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>Pintle verbindet sich mit %1 direkt und durch den Proxy und sendet eine kleine Anfrage.</translation>
    </message>
    <message>
        <source>I Am Allowed</source>
        <translation>Ich habe die Erlaubnis</translation>
    </message>
    <message>
        <source>mitmproxy not found.</source>
        <translation>mitmproxy nicht gefunden.</translation>
    </message>
    <message>
        <source>The built-in lab does the same.</source>
        <translation>Das eingebaute Labor tut dasselbe.</translation>
    </message>
    <message>
        <source>Use Built-in</source>
        <translation>Eingebautes verwenden</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Locate mitmdump</source>
        <translation>mitmdump suchen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, lane %2</source>
        <extracomment>%1 a server, %2 the letter of a lane: names a report on the Inspect page.</extracomment>
        <translation>%1, Spur %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pins on means: the pins of set %1.</source>
        <translation>„Pins an“ bedeutet: die Pins des Satzes %1.</translation>
    </message>
    <message>
        <source>No pin set is chosen: pins on means the issuer&apos;s key that lane A sees.</source>
        <translation>Es ist kein Pin-Satz gewählt: „Pins an“ bedeutet den Schlüssel des Ausstellers, den Spur A sieht.</translation>
    </message>
</context>
<context>
    <name>pintle::SimulatePage</name>
    <message>
        <source>See what an interceptor sees</source>
        <translation>Sehen, was eine Abfangstelle sieht</translation>
    </message>
    <message>
        <source>One app and one server on three ways: directly, through a proxy with pins off, and with pins on.</source>
        <translation>Eine App und ein Server auf drei Wegen: direkt, durch einen Proxy mit Pins aus und mit Pins an.</translation>
    </message>
    <message>
        <source>Run with the &amp;Lab</source>
        <translation>Mit dem &amp;Labor ausführen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Use &amp;mitmproxy</source>
        <translation>&amp;mitmproxy verwenden</translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation>Was gesagt und gesehen wurde</translation>
    </message>
    <message>
        <source>Conversation on the lanes</source>
        <translation>Gespräch auf den Spuren</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>&amp;Gespräch</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Nachweise</translation>
    </message>
    <message>
        <source>Evidence of the lanes</source>
        <translation>Nachweise der Spuren</translation>
    </message>
    <message>
        <source>Copy &amp;Evidence</source>
        <translation>Nachweise &amp;kopieren</translation>
    </message>
    <message>
        <source>evidence of the lanes</source>
        <translation>Nachweise der Spuren</translation>
    </message>
    <message>
        <source>&amp;Run Side by Side</source>
        <translation>Nebeneinander ausfüh&amp;ren</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
</context>
<context>
    <name>pintle::SimulateStrip</name>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy between app and server</source>
        <translation>Proxy zwischen App und Server</translation>
    </message>
    <message>
        <source>Built-in lab</source>
        <translation>Eingebautes Labor</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderer…</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Locate mitmproxy</source>
        <translation>mitmproxy suchen</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>file; empty if it is not to be trusted</source>
        <translation>Datei; leer, wenn ihm nicht vertraut werden soll</translation>
    </message>
    <message>
        <source>CA certificate of the proxy</source>
        <translation>CA-Zertifikat des Proxys</translation>
    </message>
    <message>
        <source>Its &amp;CA</source>
        <translation>Seine &amp;CA</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the proxy&apos;s CA certificate</source>
        <translation>CA-Zertifikat des Proxys wählen</translation>
    </message>
    <message>
        <source>Choose the Proxy&apos;s CA Certificate</source>
        <translation>CA-Zertifikat des Proxys wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Show lane %1</source>
        <extracomment>%1 the letter of a lane.</extracomment>
        <translation>Spur %1 anzeigen</translation>
    </message>
    <message>
        <source>mitmproxy – not found</source>
        <translation>mitmproxy – nicht gefunden</translation>
    </message>
    <message>
        <source>mitmproxy</source>
        <translation>mitmproxy</translation>
    </message>
    <message>
        <source>Stands before servers of the lab, with a CA that the lab trusts.</source>
        <translation>Wird Servern des Labors vorgeschaltet, mit einer CA, der das Labor vertraut.</translation>
    </message>
    <message>
        <source>mitmproxy not found. The built-in lab does the same.</source>
        <translation>mitmproxy nicht gefunden. Das eingebaute Labor tut dasselbe.</translation>
    </message>
    <message>
        <source>Started for each run on this machine alone, with a CA of its own, and ended with it.</source>
        <translation>Für jeden Lauf nur auf diesem Rechner gestartet, mit eigener CA, und danach beendet.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Run Side by Side</source>
        <translation>Nebeneinander ausfüh&amp;ren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Run side by side</source>
        <translation>Nebeneinander ausführen</translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotDiffModel</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Leaf: %1</source>
        <extracomment>A certificate of a chain: its place, and its name.</extracomment>
        <translation>Endzertifikat: %1</translation>
    </message>
    <message>
        <source>Above it: %1</source>
        <translation>Darüber: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3: before %4, after %5</source>
        <translation>%1, %2, %3: vorher %4, nachher %5</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Fundort</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotIntents</name>
    <message>
        <source>Take &amp;Snapshot</source>
        <translation>&amp;Schnappschuss aufnehmen</translation>
    </message>
    <message>
        <source>Co&amp;mpare Snapshots…</source>
        <translation>Schnappschüsse &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Take Snapshot</source>
        <translation>Schnappschuss aufnehmen</translation>
    </message>
    <message>
        <source>Took a snapshot of %1</source>
        <translation>Schnappschuss von %1 aufgenommen</translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotListModel</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>A snapshot: the time, and the label that the user gave it.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Snapshot of %1, %2</source>
        <translation>Schnappschuss von %1, %2</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Verdict then</source>
        <translation>Damaliges Urteil</translation>
    </message>
    <message>
        <source>Pin of the leaf</source>
        <extracomment>The pin of the server&apos;s own certificate.</extracomment>
        <translation>Pin des Endzertifikats</translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotsDialog</name>
    <message>
        <source>Snapshots of %1</source>
        <translation>Schnappschüsse von %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Label Snapshot</source>
        <translation>Schnappschuss bezeichnen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>There is no snapshot of this target yet. Take one with Target, Take Snapshot.</source>
        <translation>Es gibt noch keinen Schnappschuss dieses Ziels. Einen mit „Ziel“, „Schnappschuss aufnehmen“ aufnehmen.</translation>
    </message>
    <message>
        <source>Open, Judged &amp;Then</source>
        <translation>Öffnen, &amp;damals beurteilt</translation>
    </message>
    <message>
        <source>Open, Judged &amp;Now</source>
        <translation>Öffnen, &amp;jetzt beurteilt</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>&amp;Vorher:</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>&amp;Nachher:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Show &amp;only changes</source>
        <translation>Nur &amp;Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>The chain that is shown now</source>
        <translation>Die jetzt angezeigte Kette</translation>
    </message>
    <message>
        <source>Delete Snapshot</source>
        <translation>Schnappschuss löschen</translation>
    </message>
</context>
<context>
    <name>pintle::StageStrip</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>Connection stages</source>
        <translation>Verbindungsstufen</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1 Millisekunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage and its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The steps from a name to a judgement: finding the address, connecting, TLS, building a path of certificates and comparing pins. Each says how long it took, or why it failed. Choose one to see what the log says of it.</source>
        <translation>Die Schritte vom Namen bis zum Urteil: Adresse finden, verbinden, TLS, einen Zertifikatspfad bilden und Pins vergleichen. Jeder sagt, wie lange er dauerte oder warum er scheiterte. Einen wählen, um zu sehen, was das Protokoll dazu sagt.</translation>
    </message>
</context>
<context>
    <name>pintle::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Offline lab</source>
        <translation>Offline-Labor</translation>
    </message>
    <message>
        <source>Store: System</source>
        <translation>Vertrauensspeicher: System</translation>
    </message>
    <message>
        <source>Store: Lab</source>
        <translation>Vertrauensspeicher: Labor</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Vertrauensspeicher: %1</translation>
    </message>
    <message>
        <source>What was done last, and where you are: jobs under way, whether the network is used, the lab&apos;s server, what is riskier than usual, the trust store and whether everything is saved.</source>
        <translation>Was zuletzt getan wurde und wo Sie sind: laufende Aufgaben, ob das Netzwerk verwendet wird, der Server des Labors, was riskanter als üblich ist, der Vertrauensspeicher und ob alles gespeichert ist.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n running ▾</source>
        <extracomment>Button of the status bar that opens the list of jobs</extracomment>
        <translation>
            <numerusform>%n läuft ▾</numerusform>
            <numerusform>%n laufen ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs, %n running</source>
        <translation>
            <numerusform>Aufgaben, %n läuft</numerusform>
            <numerusform>Aufgaben, %n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is under way, and cancel it</source>
        <translation>Laufende Aufgaben anzeigen und abbrechen</translation>
    </message>
    <message>
        <source>Lab on %1 ■</source>
        <extracomment>%1 is an address; the square is the sign for stopping</extracomment>
        <translation>Labor auf %1 ■</translation>
    </message>
    <message>
        <source>Lab on %1, press to stop it</source>
        <translation>Labor auf %1, zum Stoppen drücken</translation>
    </message>
    <message>
        <source>Stop the servers of the built-in lab</source>
        <translation>Die Server des eingebauten Labors stoppen</translation>
    </message>
</context>
<context>
    <name>pintle::SummaryTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 Bit</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Copy As…</source>
        <translation>Kopieren als…</translation>
    </message>
    <message>
        <source>Add Certificates from File…</source>
        <translation>Zertifikate aus Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Nobody sent the issuer &quot;%1&quot;, and the trust store does not hold it, so the chain cannot be verified. A server is meant to send every certificate up to, but not including, the root.</source>
        <translation>Niemand hat den Aussteller „%1“ gesendet, und der Vertrauensspeicher enthält ihn nicht; daher lässt sich die Kette nicht verifizieren. Ein Server soll jedes Zertifikat bis zum Wurzelzertifikat senden, dieses selbst nicht.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>from %1
to %2, %3</source>
        <translation>von %1
bis %2, %3</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>Re&amp;move Pin</source>
        <translation>Pin &amp;entfernen</translation>
    </message>
    <message>
        <source>Pin This &amp;Certificate</source>
        <translation>Dieses &amp;Zertifikat anpinnen</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>Pin entfernen</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Dieses Zertifikat anpinnen</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>&amp;Inhaber</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Va&amp;lid</source>
        <translation>Gü&amp;ltig</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Iss&amp;uer</source>
        <translation>A&amp;ussteller</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Si&amp;gnatur</translation>
    </message>
    <message>
        <source>SHA-&amp;256</source>
        <translation>SHA-&amp;256</translation>
    </message>
</context>
<context>
    <name>pintle::TargetBar</name>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Host, host and port, URL, or lab server</source>
        <translation>Host, Host und Port, URL oder Laborserver</translation>
    </message>
    <message>
        <source>host, host:port, URL or lab:name</source>
        <translation>Host, Host:Port, URL oder lab:Name</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>Connection options</source>
        <translation>Verbindungsoptionen</translation>
    </message>
    <message>
        <source>Trust store</source>
        <translation>Vertrauensspeicher</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation>Pin-Satz</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Adre&amp;sse</translation>
    </message>
    <message>
        <source>Tr&amp;ust</source>
        <translation>&amp;Vertrauen</translation>
    </message>
    <message>
        <source>Pi&amp;ns</source>
        <translation>Pi&amp;ns</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>Untersu&amp;chen</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stoppen (Esc)</translation>
    </message>
    <message>
        <source>Inspect (F5)</source>
        <translation>Untersuchen (F5)</translation>
    </message>
    <message>
        <source>Option&amp;s: changed</source>
        <translation>&amp;Optionen: geändert</translation>
    </message>
    <message>
        <source>Will inspect %1</source>
        <translation>Wird %1 untersuchen</translation>
    </message>
    <message>
        <source>The server to look at: a host, a host and port, a URL, or one of the servers of the built-in lab, such as lab:good. What you type is checked at once.</source>
        <translation>Der zu betrachtende Server: ein Host, ein Host und Port, eine URL oder einer der Server des eingebauten Labors, etwa lab:good. Die Eingabe wird sofort geprüft.</translation>
    </message>
    <message>
        <source>How to connect: server name, another address, TLS versions, STARTTLS, a client certificate, a proxy. A change is said on this button.</source>
        <translation>Wie verbunden wird: Servername, andere Adresse, TLS-Versionen, STARTTLS, ein Client-Zertifikat, ein Proxy. Eine Änderung steht auf dieser Schaltfläche.</translation>
    </message>
    <message>
        <source>The roots that a chain must end at to be trusted. Choosing other roots judges the chain that is shown anew; nothing on your system is changed.</source>
        <translation>Die Wurzelzertifikate, bei denen eine Kette enden muss, um vertrauenswürdig zu sein. Bei Wahl anderer wird die angezeigte Kette neu beurteilt; an Ihrem System ändert sich nichts.</translation>
    </message>
    <message>
        <source>The pin set that the chain is compared with. With none, nothing is pinned.</source>
        <translation>Der Pin-Satz, mit dem die Kette verglichen wird. Ohne ihn ist nichts angepinnt.</translation>
    </message>
    <message>
        <source>Connects once, without sending anything but the handshake, and shows what came. While it runs, the same button stops it.</source>
        <translation>Verbindet einmal, ohne mehr als den Handshake zu senden, und zeigt, was kam. Währenddessen stoppt dieselbe Schaltfläche.</translation>
    </message>
    <message>
        <source>Cut the URL to its host and port.</source>
        <translation>Die URL auf Host und Port kürzen.</translation>
    </message>
</context>
<context>
    <name>pintle::TargetIntents</name>
    <message>
        <source>&amp;Address</source>
        <translation>Adre&amp;sse</translation>
    </message>
    <message>
        <source>Lab CA trusted in this window</source>
        <translation>Labor-CA in diesem Fenster vertrauenswürdig</translation>
    </message>
    <message>
        <source>A server outside the lab is judged by the lab&apos;s roots. Press to use the system&apos;s store.</source>
        <translation>Ein Server außerhalb des Labors wird nach den Wurzelzertifikaten des Labors beurteilt. Drücken, um den Speicher des Systems zu verwenden.</translation>
    </message>
    <message>
        <source>&amp;Keep Target</source>
        <translation>Ziel &amp;behalten</translation>
    </message>
    <message>
        <source>Keeps the address in the workspace, where the target bar offers it</source>
        <translation>Behält die Adresse in der Arbeitsmappe, wo die Zielleiste sie anbietet</translation>
    </message>
    <message>
        <source>Remove Target</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>Keep Target</source>
        <translation>Ziel behalten</translation>
    </message>
</context>
<context>
    <name>pintle::Theme</name>
    <message>
        <source>System</source>
        <extracomment>The colours of the window: those of the system.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The colours of the window: dark text on a light ground.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>The colours of the window: light text on a dark ground.</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High Contrast, Light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
</context>
<context>
    <name>pintle::Timeline</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date beside a bar, in the letters of Qt&apos;s date formats; &quot;21 Feb 2027&quot; in English.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>end unreadable</source>
        <translation>Ende nicht lesbar</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>endete %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>Pins: %1</source>
        <comment>the name of a pin set</comment>
        <translation>Pins: %1</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>kein Enddatum</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day on the axis of a timeline, Qt&apos;s date format: day and short month.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month on the axis of a timeline, Qt&apos;s date format: short month, and year where it begins.</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>%1: ended on %2, nothing is enforced since.</source>
        <translation>%1: endete am %2, seither wird nichts erzwungen.</translation>
    </message>
    <message>
        <source>%1: ends on %2, nothing is enforced after it.</source>
        <translation>%1: endet am %2, danach wird nichts erzwungen.</translation>
    </message>
    <message>
        <source>%1 ended on %2: the chain fails since.</source>
        <translation>%1 endete am %2: Seither scheitert die Kette.</translation>
    </message>
    <message>
        <source>%1 ends on %2: from then on the chain fails.</source>
        <translation>%1 endet am %2: Von da an scheitert die Kette.</translation>
    </message>
    <message>
        <source>%1 ended on %2.</source>
        <translation>%1 endete am %2.</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation>%1 endet am %2.</translation>
    </message>
    <message>
        <source>Judged for %1.</source>
        <comment>the date that a chain was judged for</comment>
        <translation>Beurteilt für %1.</translation>
    </message>
    <message>
        <source>%1 begins on %2.</source>
        <translation>%1 beginnt am %2.</translation>
    </message>
    <message>
        <source>%1 began on %2.</source>
        <translation>%1 begann am %2.</translation>
    </message>
</context>
<context>
    <name>pintle::TimelineModel</name>
    <message>
        <source>that day</source>
        <translation>an jenem Tag</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>pintle::TimelinePane</name>
    <message>
        <source>Validity over time as a table</source>
        <translation>Gültigkeit im Zeitverlauf als Tabelle</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Show validity over time</source>
        <translation>Gültigkeit im Zeitverlauf anzeigen</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show validity over time as a table</source>
        <translation>Gültigkeit im Zeitverlauf als Tabelle anzeigen</translation>
    </message>
</context>
<context>
    <name>pintle::ToolIntents</name>
    <message>
        <source>Command &amp;Palette</source>
        <translation>Befehls&amp;palette</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Activity Lo&amp;g</source>
        <translation>Aktivitätsprotoko&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>R&amp;ückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Undo &amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
</context>
<context>
    <name>pintle::TrustPage</name>
    <message>
        <source>Trust stores</source>
        <translation>Vertrauensspeicher</translation>
    </message>
    <message>
        <source>&amp;Trust store at the start</source>
        <translation>&amp;Vertrauensspeicher beim Start</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>The lab&apos;s</source>
        <translation>Der des Labors</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>A lab server is judged with the lab&apos;s store, any other with this one. The store of the system is only read: Pintle never adds a certificate to it, and never removes one.</source>
        <translation>Ein Laborserver wird mit dem Speicher des Labors beurteilt, jeder andere mit diesem. Der Speicher des Systems wird nur gelesen: Pintle fügt ihm nie ein Zertifikat hinzu und entfernt nie eines.</translation>
    </message>
    <message>
        <source>Choose a File of Trust Anchors</source>
        <translation>Datei mit Vertrauensankern wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>pintle::UndoHistory</name>
    <message>
        <source>Undo History</source>
        <translation>Rückgängig-Verlauf</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
</context>
<context>
    <name>pintle::ValidityTimeline</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Validity over time</source>
        <translation>Gültigkeit im Zeitverlauf</translation>
    </message>
    <message>
        <source>When each certificate and the pin set are valid. The line is the day that the chain was judged for; the cross marks the first day on which the chain fails. Hatched: needed and not valid. The arrow keys go from event to event.</source>
        <translation>Wann jedes Zertifikat und der Pin-Satz gültig sind. Die Linie ist der Tag, für den die Kette beurteilt wurde; das Kreuz markiert den ersten Tag, an dem die Kette scheitert. Schraffiert: benötigt und nicht gültig. Die Pfeiltasten gehen von Ereignis zu Ereignis.</translation>
    </message>
</context>
<context>
    <name>pintle::VerdictBanner</name>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy verdict</source>
        <translation>Urteil kopieren</translation>
    </message>
    <message>
        <source>Why? Show the checks</source>
        <translation>Warum? Prüfungen anzeigen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The answer: is the chain trusted, and do the pins match? Below it the fact that decided, and its code, which is the same on the command line and in reports.</source>
        <translation>Die Antwort: Ist die Kette vertrauenswürdig, und passen die Pins? Darunter der entscheidende Umstand und sein Code, der auf der Befehlszeile und in Berichten derselbe ist.</translation>
    </message>
</context>
<context>
    <name>pintle::VerdictText</name>
    <message>
        <source>Build path</source>
        <translation>Pfad bilden</translation>
    </message>
    <message>
        <source>wrong name</source>
        <translation>falscher Name</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the path, how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Check pins</source>
        <translation>Pins prüfen</translation>
    </message>
    <message>
        <source>match</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>host not covered</source>
        <translation>Host nicht abgedeckt</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>pintle::WindowHost</name>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
</context>
<context>
    <name>pintle::Workbench</name>
    <message>
        <source>Import Pin Set %1</source>
        <translation>Pin-Satz %1 importieren</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 anpinnen</translation>
    </message>
    <message>
        <source>Remove Pin of %1</source>
        <translation>Pin von %1 entfernen</translation>
    </message>
</context>
<context>
    <name>pintle::WorkbenchMessages</name>
    <message>
        <source>Choose STARTTLS…</source>
        <translation>STARTTLS wählen…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Opened pin set %1</source>
        <translation>Pin-Satz %1 geöffnet</translation>
    </message>
    <message>
        <source>That passphrase does not open “%1”.</source>
        <translation>Diese Passphrase öffnet „%1“ nicht.</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>„%1“ ist verschlüsselt.</translation>
    </message>
    <message numerus="yes">
        <source>Opened “%1”, with %n remarks.</source>
        <translation>
            <numerusform>„%1“ geöffnet, mit %n Anmerkung.</numerusform>
            <numerusform>„%1“ geöffnet, mit %n Anmerkungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is damaged: %n parts were lost, the rest was opened.</source>
        <translation>
            <numerusform>„%1“ ist beschädigt: %n Teil ging verloren, der Rest wurde geöffnet.</numerusform>
            <numerusform>„%1“ ist beschädigt: %n Teile gingen verloren, der Rest wurde geöffnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceIntents</name>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>&amp;Neue Arbeitsmappe…</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>Arbeitsmappe ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y Without Private Data…</source>
        <translation>&amp;Kopie ohne private Daten speichern…</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>Arbeitsmappe s&amp;chließen</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>Neue Arbeitsmappe</translation>
    </message>
    <message>
        <source>Workspaces (*.pintle);;All files (*)</source>
        <translation>Arbeitsmappen (*.pintle);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Arbeitsmappe öffnen</translation>
    </message>
    <message>
        <source>Everything is saved already; Pintle does it by itself.</source>
        <translation>Alles ist bereits gespeichert; Pintle tut das von selbst.</translation>
    </message>
    <message>
        <source>Save Workspace As</source>
        <translation>Arbeitsmappe speichern unter</translation>
    </message>
    <message>
        <source>%1 to share</source>
        <extracomment>The name of a file: the workspace without what is private in it.</extracomment>
        <translation>%1 zum Teilen</translation>
    </message>
    <message>
        <source>Save a Copy Without Private Data</source>
        <translation>Kopie ohne private Daten speichern</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <extracomment>An entry of the menu of recent workspaces: %1 its number, which is its key, %2 the name.</extracomment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>C&amp;lear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceMessages</name>
    <message>
        <source>The workspace is called “%1” in the file.</source>
        <translation>Die Arbeitsmappe heißt in der Datei „%1“.</translation>
    </message>
    <message>
        <source>The pin set “%1” is in the file alone.</source>
        <translation>Der Pin-Satz „%1“ ist nur in der Datei.</translation>
    </message>
    <message>
        <source>The pin set “%1” is not in the file.</source>
        <translation>Der Pin-Satz „%1“ ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>The pin set “%1” is another one in the file.</source>
        <translation>Der Pin-Satz „%1“ ist in der Datei ein anderer.</translation>
    </message>
    <message>
        <source>The target %1 is in the file alone.</source>
        <translation>Das Ziel %1 ist nur in der Datei.</translation>
    </message>
    <message>
        <source>The target %1 is not in the file.</source>
        <translation>Das Ziel %1 ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>The target %1 is another one in the file.</source>
        <translation>Das Ziel %1 ist in der Datei ein anderes.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is in the file alone.</source>
        <translation>Der Schnappschuss „%1“ ist nur in der Datei.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is not in the file.</source>
        <translation>Der Schnappschuss „%1“ ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is another one in the file.</source>
        <translation>Der Schnappschuss „%1“ ist in der Datei ein anderer.</translation>
    </message>
    <message>
        <source>“%1” was not opened.</source>
        <translation>„%1“ wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>This workspace is read-only: changes stay in memory until you save them elsewhere.</source>
        <translation>Diese Arbeitsmappe ist schreibgeschützt: Änderungen bleiben im Arbeitsspeicher, bis Sie sie anderswo speichern.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Your workspace could not be read at all. A new one was begun, and the old file was set aside as %1.</source>
        <translation>Ihre Arbeitsmappe war überhaupt nicht lesbar. Eine neue wurde begonnen und die alte Datei als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>What could be read of it was restored, and a copy is kept beside it.</source>
        <translation>Was davon lesbar war, wurde wiederhergestellt; eine Kopie liegt daneben.</translation>
    </message>
    <message>
        <source>Restored unsaved changes from %1.</source>
        <extracomment>%1 a time of day, or a date and time.</extracomment>
        <translation>Nicht gespeicherte Änderungen von %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored unsaved changes.</source>
        <translation>Nicht gespeicherte Änderungen wiederhergestellt.</translation>
    </message>
    <message>
        <source>Another program has changed the file since; both changes are in what you see.</source>
        <translation>Ein anderes Programm hat die Datei seither geändert; beide Änderungen sind in dem enthalten, was Sie sehen.</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation>Wiederherstellung rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the workspace could not be read.</source>
        <translation>
            <numerusform>%n Teil der Arbeitsmappe war nicht lesbar.</numerusform>
            <numerusform>%n Teile der Arbeitsmappe waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovered %1 of %n objects.</source>
        <extracomment>%1 how many pin sets, targets and snapshots could be read of all that the file holds.</extracomment>
        <translation>
            <numerusform>%1 von %n Objekt gerettet.</numerusform>
            <numerusform>%1 von %n Objekten gerettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept beside it when the workspace is saved.</source>
        <translation>Eine Kopie der beschädigten Datei wird daneben aufbewahrt, wenn die Arbeitsmappe gespeichert wird.</translation>
    </message>
    <message>
        <source>Made by a newer version – opened read-only.</source>
        <translation>Von einer neueren Version erstellt – schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>It is open read-only here.</source>
        <translation>Hier ist sie schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>%1 may not be written – opened read-only.</source>
        <translation>%1 darf nicht beschrieben werden – schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>Workspace not saved: disk full.</source>
        <translation>Arbeitsmappe nicht gespeichert: Datenträger voll.</translation>
    </message>
    <message>
        <source>Changes are kept in memory and in %1.</source>
        <translation>Änderungen bleiben im Arbeitsspeicher und in %1.</translation>
    </message>
    <message>
        <source>Changes are kept in memory.</source>
        <translation>Änderungen bleiben im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Another program has changed %1.</source>
        <translation>Ein anderes Programm hat %1 geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Closing now would lose changes that are in memory alone.</source>
        <translation>Beim Schließen gingen jetzt Änderungen verloren, die nur im Arbeitsspeicher sind.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>The file holds the same as what is open.</source>
        <translation>Die Datei enthält dasselbe wie die geöffnete Arbeitsmappe.</translation>
    </message>
    <message>
        <source>What the file holds instead</source>
        <translation>Was die Datei stattdessen enthält</translation>
    </message>
    <message>
        <source>Compare Workspace</source>
        <translation>Arbeitsmappe vergleichen</translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceStore</name>
    <message>
        <source>My Workspace</source>
        <translation>Meine Arbeitsmappe</translation>
    </message>
    <message>
        <source>Restore Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation>Wiederherstellung rückgängig</translation>
    </message>
    <message>
        <source>Reload Workspace</source>
        <translation>Arbeitsmappe neu laden</translation>
    </message>
</context>
<context>
    <name>pintle::WrappedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
</TS>
