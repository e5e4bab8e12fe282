<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BadgeWord</name>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key usage forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown critical extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual key encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-signed, not in store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor outside validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown signature algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer name differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key identifier differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alternative name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root, not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staple missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staple invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin on other path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup is in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Nothing changed in the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed with the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed with the same key: pins still match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed with the same key, which is not pinned: users will be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key; no pins cover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key, and it is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key, not pinned: users will be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intermediate certificate changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intermediate certificate changed; another key of the path is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intermediate certificate changed, and no pin matches: users will be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends other certificates beside its own than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends its certificates in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as number</source>
        <extracomment>Which place a certificate has among those that the server sends.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The hash of the public key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the allowed number of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a clause that says what failed, %2 the technical reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1 a clause that says what failed, %2 the peer&apos;s own words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PEM block that does not decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DER that does not decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a directory, a socket or an endless device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivered nothing for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address to connect to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not pairs of hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or revocation list; found: %2.</source>
        <extracomment>CSR: certificate signing request.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or revocation list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds DER that does not decode%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a PEM block that does not decode%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds an object larger than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is encrypted and no passphrase was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not decrypt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of key cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the private key of the certificate %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the private key of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate could not be made or signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate to begin a path with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate to begin a path with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is neither a host name nor an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no certificate that could be an anchor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list or OCSP response cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a SHA-256 pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a filler from a tutorial or the digest of nothing, not the pin of a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin is a filler from a tutorial or the digest of nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a host pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a host pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin set was made by a newer Pintle (version %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pin set was made by a newer Pintle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries are for the same host “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries are for the same host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of %1 has no %2 to pin.</source>
        <extracomment>%1 a server or a file, %2 a role or several, such as intermediate or root.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain has no certificate of that role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in no format that Pintle knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be refused by its platform%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format has no words for this pin set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform would refuse every genuine connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address for %1 within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept a connection within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not accept these credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not answer within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s answer is neither HTTP nor SOCKS5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will not begin TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke the protocol before TLS began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes of plain text followed the go-ahead for TLS; somebody may have injected them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text followed the go-ahead for TLS; somebody may have injected it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not begin TLS within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers in plain text, not TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the handshake with the alert “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the handshake with an alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more than %2 in its handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before it was ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab has no server called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab has no such server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port could be opened on the loopback address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab scenario %1 breaks its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab&apos;s keys in %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>The certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a clause that says what was found, %2 the deciding value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expired on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends soon, on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a key that is too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed with a digest that is too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 issues certificates but is not a CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allows %2 CA certificates below it, and the path has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more CA certificates below it than it allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyUsage of %1 lacks %2.</source>
        <extracomment>keyUsage is the X.509 extension.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyUsage of %1 does not allow its place in the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be used for a TLS server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer does not permit the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer does not permit a name of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a critical extension that nobody here understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an extension that does not decode or stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 breaks the X.509 profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was revoked on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 is revoked is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is encoded in an unusual way: tools disagree on its pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is self-signed and not in the trust store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anchor %1 is outside its validity (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 does not match its issuer&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed with an algorithm that cannot be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names another issuer than the next certificate&apos;s subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority key identifier of %1 does not name its issuer&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer “%1” is neither sent nor in the trust store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer is neither sent nor in the trust store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for other names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no subject alternative name, and the common name does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent as number %2 instead of number %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent as number %2 and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the root and need not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server leaves out an issuer; the chain is complete only here, not for every client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 demands a stapled OCSP response, and none was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stapled OCSP response cannot be relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for paths ended after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for paths ended at its bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server speaks %1, which is obsolete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old TLS version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting took a security level that clients of today refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pin matches only on another valid path, which ends at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pin matches only on another valid path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup pin: a lost key locks users out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup key is part of the chain in use, so it is no backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pins ended on %1 and nothing is enforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pins end soon, on %1; from then on nothing is enforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every active pin is of a leaf: a renewal with a new key locks users out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every active pin is of a root: whatever its CAs issue is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pin matches the chain in use: today&apos;s users would be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same pin stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” never matches a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern never matches a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target platform cannot handle keys of type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target platform cannot handle this type of key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry for %1 has no pins and accepts every trusted certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pin is a filler from a tutorial or the digest of nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of the pin set covers %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not enforce a part of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pins of %1 come from an enclosing element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An override switches pinning off for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format has no place for a part of the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An element is not understood and was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was replaced on the way by one that %1 issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was replaced on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leaf is the same, but other certificates were sent with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message>
        <source>Leaf</source>
        <extracomment>The certificate of the server itself, at the beginning of a chain.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor</source>
        <extracomment>A certificate that a path may end in, though it is not self-signed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent #%1 and #%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent #%1 – root, not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent #%1, expected #%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature does not match this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issuer and subject names differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key identifiers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer is not a CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than the issuer&apos;s path length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer&apos;s key may not sign certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that the issuer does not permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the trust store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given beside the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA</source>
        <extracomment>Certification authority, as in basicConstraints.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed with a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a role such as Leaf, %2 where the certificate came from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not sent – from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not sent – given beside the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked: issuer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended within the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended 1 day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ends in %n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the input into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase that it was encrypted with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file with certificates or keys in PEM, DER, PKCS#7 or PKCS#12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file with the private key of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin another role of the chain: leaf, intermediate or root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file or a directory with root certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SHA-256 pin has 44 characters of base64 and ends in “=”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pin from a certificate or a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a host name, or “*.” and a name, without scheme and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer Pintle to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one entry for each host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the known formats with “pintle-cli export --list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use pins that the platform can check, or write it anyway with --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another format or change the pin set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host name and the name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and that the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the proxy&apos;s rules, or connect directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give user and password in the proxy&apos;s URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a STARTTLS scheme such as smtp:// if the port speaks such a protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server has STARTTLS switched on for this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other TLS versions, another server name or a client certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the lab&apos;s servers with “pintle-cli lab list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the file; the lab makes new keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pin of the set matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pins match (%3); the set trusts its pins alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path to %1 in %2; the one pin matches (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path to %1 in %2; %3 of %4 pins match (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 has no pins that count for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 does not cover %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pin set covers %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 ended on %2; nothing is enforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path to an anchor is valid: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path to an anchor is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about this connection deserves a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n findings, first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1 a stage such as Connect, %2 a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted and pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted, not pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted, but no pin matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted, pins expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted, with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins match, but chain invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path to %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pin of set %1 matches; it only reports, so clients go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients with set %1 refuse this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correct client refuses; a client that checks only pins accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin Intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Failing Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>an unknown date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>A date and a time of day, for example &quot;21 February 2027, 14:56 UTC&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for TLS pins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window: system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server or a certificate file to inspect at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ChainModel</name>
    <message>
        <source>Pin match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ChainPicture</name>
    <message>
        <source>Trusted only here – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted – in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key is in the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins expired – not enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned key, not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked in: certificates sent, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent #%1, not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by %1: %2</source>
        <extracomment>%1 is a certificate&apos;s name, %2 lists checks, for example &quot;signature, name, CA, path length&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked: issuer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: issuer missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain, 1 certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain, %1 certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, path %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – alternative, ends at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ChainView</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins or unpins this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ChecksTab</name>
    <message>
        <source>OpenSSL refuses this path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSL verified this path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every certificate, from the leaf to its anchor in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QSslSocket reports no error of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QSslSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates, key, usage and extensions of this certificate are as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Qt says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy All Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::ComparisonModel</name>
    <message>
        <source>no trusted path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf key (pin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: direct %2, through the proxy %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ComparisonPane</name>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file; leave empty if not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA certificate of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the proxy&apos;s CA certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Proxy&apos;s CA Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the lab&apos;s interceptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1 directly and through the proxy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a proxy, for example the address of mitmproxy or of your company&apos;s gateway, and press Compare.
Pintle connects twice and shows what each way delivers. Give the proxy&apos;s CA to see what a device that trusts it would accept. For a server of the lab, the lab brings an interceptor along, and nothing needs to be installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab interceptor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::CopyForm</name>
    <message>
        <source>Pin as s&amp;ha256/…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin in &amp;Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin in He&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin in Hex with &amp;Colons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin for c&amp;url (sha256//)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin for &amp;Android (&lt;pin&gt;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;TLSA Record Data (3 1 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate as &amp;PEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain as &amp;Sent (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain to &amp;Root (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subj&amp;ect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::CopyIntents</name>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::DetailsPanel</name>
    <message>
        <source>Select a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key &amp;&amp; Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ExportDialog</name>
    <message>
        <source>Pintle pin set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Android Network Security Config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Pins – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, written as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::ExtensionsTab</name>
    <message>
        <source>No extensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::FileIntents</name>
    <message>
        <source>Open Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Pin Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin sets and configurations (*.json *.xml *.txt *.curlrc);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Trusted Roots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::InspectPage</name>
    <message>
        <source>No certificate was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a certificate chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect a server of the built-in lab. No network is used and nothing is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the &amp;Lab Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype an Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop certificates here, or paste them with Ctrl+V&lt;br&gt;&lt;br&gt;Lab servers: &lt;a href=&quot;lab:good&quot;&gt;good&lt;/a&gt; · &lt;a href=&quot;lab:leaf-only&quot;&gt;leaf only&lt;/a&gt; · &lt;a href=&quot;lab:wrong-order&quot;&gt;wrong order&lt;/a&gt; · &lt;a href=&quot;lab:expired&quot;&gt;expired&lt;/a&gt; · &lt;a href=&quot;lab:wrong-name&quot;&gt;wrong name&lt;/a&gt; · &lt;a href=&quot;lab:cross-signed&quot;&gt;cross-signed&lt;/a&gt; · &lt;a href=&quot;lab:appended-genuine&quot;&gt;appended certificate&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate chain as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspecting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting, and reading what the server sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F5 to inspect again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::KeyTab</name>
    <message>
        <source>This certificate is on no path in use. Pins are judged on the verified path only, so a pin on this key matches nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every certificate below this root is accepted, from any of its issuers. Survives each renewal with the same CA; protects against all other CAs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this one key is accepted. The strictest pin: renewal with a new key locks users out unless the set also holds a backup key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every certificate of this issuer is accepted. Survives renewal, but not a change of the issuing certificate, which CAs make without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin: SHA-256 of the public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex, colons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pinning here means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DER, Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3 bits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::MainWindow</name>
    <message>
        <source>%1 – stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Pintle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Pintle %1&lt;/h3&gt;&lt;p&gt;Workbench for TLS pins.&lt;/p&gt;&lt;p&gt;Qt %2 · Apache License 2.0&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Certificates from File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to inspect certificates or to open a pin set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – inspecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;Pin of Selected Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin Selected Certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::MessageFrame</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passph&amp;rase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::NamesTab</name>
    <message>
        <source>1 alternative name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alternative names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; matches %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alternative names: no client of today accepts the common name instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 None of them matches %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of name: name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ✔ matches %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::OptionsPanel</name>
    <message>
        <source>Connection options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other address:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.2 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.3 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.2 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file, chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file, if apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset connection options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Client&apos;s Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::PinIntents</name>
    <message>
        <source>Pins are for a host, and this file names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the pin of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin into which set?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New pin set &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned %1 in a new set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pin set to save. Pin a certificate first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Pin Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin sets (*.pins.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pin set to export. Pin a certificate first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::PinShelf</name>
    <message>
        <source>Pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Pin of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::RawTab</name>
    <message>
        <source>PEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes (DER)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate in raw form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy raw certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::SideLaneItem</name>
    <message>
        <source>Sent but not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::StageStrip</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage and its result</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::StatusLine</name>
    <message>
        <source>Lab: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store: System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store: Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::SummaryTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Certificates from File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sent the issuer &quot;%1&quot;, and the trust store does not hold it, so the chain cannot be verified. A server is meant to send every certificate up to, but not including, the root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1
to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin This &amp;Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::TargetBar</name>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host, host and port, URL, or lab server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host, host:port, URL or lab:name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;ust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pi&amp;ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option&amp;s: changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will inspect %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::Theme</name>
    <message>
        <source>System</source>
        <extracomment>The colours of the window: those of the system.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The colours of the window: dark text on a light ground.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>The colours of the window: light text on a dark ground.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High Contrast, Light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::VerdictBanner</name>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Show the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::VerdictText</name>
    <message>
        <source>Build path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the path, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control did not pass: the server gave no answer without the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer through the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy substitutes the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client with this pin set refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that trusts this CA and has no pins notices nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that does not trust its CA refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same certificate, different chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy passes the certificate on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways show the same certificates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Pin &amp;Set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve Pin Set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Pins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as T&amp;able</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ctual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection &amp;Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Through a Pro&amp;xy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin Selected Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Pintle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ Home End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the side lane, or to another path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a certificate to its details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin the certificate (in the diagram)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pintle::WorkbenchMessages</name>
    <message>
        <source>Choose STARTTLS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1 certificates from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1 certificates of &quot;%2&quot;, skipped %3 other parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no certificate: %2 keys or requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened pin set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened &quot;%1&quot;, with %2 remarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: %2 parts were lost, the rest was opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
