<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessibleNames</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>BadgeWord</name>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Pas encore valide</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Key too weak</source>
        <translation>Clé trop faible</translation>
    </message>
    <message>
        <source>Digest too weak</source>
        <translation>Empreinte trop faible</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>Pas une AC</translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation>Chemin trop long</translation>
    </message>
    <message>
        <source>Key usage forbids</source>
        <translation>Interdit par l’usage de clé</translation>
    </message>
    <message>
        <source>Not for servers</source>
        <translation>Pas pour serveurs</translation>
    </message>
    <message>
        <source>Name not permitted</source>
        <translation>Nom non autorisé</translation>
    </message>
    <message>
        <source>Unknown critical extension</source>
        <translation>Extension critique inconnue</translation>
    </message>
    <message>
        <source>Malformed extension</source>
        <translation>Extension mal formée</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Revocation unknown</source>
        <translation>Révocation inconnue</translation>
    </message>
    <message>
        <source>Unusual key encoding</source>
        <translation>Encodage de clé inhabituel</translation>
    </message>
    <message>
        <source>Self-signed, not in store</source>
        <translation>Autosigné, absent du magasin</translation>
    </message>
    <message>
        <source>Anchor outside validity</source>
        <translation>Ancre hors validité</translation>
    </message>
    <message>
        <source>Signature invalid</source>
        <translation>Signature non valable</translation>
    </message>
    <message>
        <source>Unknown signature algorithm</source>
        <translation>Algorithme de signature inconnu</translation>
    </message>
    <message>
        <source>Issuer name differs</source>
        <translation>Nom d’émetteur différent</translation>
    </message>
    <message>
        <source>Key identifier differs</source>
        <translation>Identifiant de clé différent</translation>
    </message>
    <message>
        <source>Issuer missing</source>
        <translation>Émetteur manquant</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Mauvais nom</translation>
    </message>
    <message>
        <source>No alternative name</source>
        <translation>Aucun autre nom</translation>
    </message>
    <message>
        <source>Sent out of order</source>
        <translation>Envoyé dans le désordre</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Envoyé deux fois</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Root, not needed</source>
        <translation>Racine, inutile</translation>
    </message>
    <message>
        <source>Missing from server</source>
        <translation>Non envoyé par le serveur</translation>
    </message>
    <message>
        <source>Staple missing</source>
        <translation>Agrafe manquante</translation>
    </message>
    <message>
        <source>Staple invalid</source>
        <translation>Agrafe non valable</translation>
    </message>
    <message>
        <source>Search ended early</source>
        <translation>Recherche interrompue</translation>
    </message>
    <message>
        <source>Pin on other path</source>
        <translation>Épingle sur un autre chemin</translation>
    </message>
    <message>
        <source>Backup is in use</source>
        <translation>Clé de secours en service</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Nothing changed in the chain.</source>
        <translation>Rien n’a changé dans la chaîne.</translation>
    </message>
    <message>
        <source>Renewed with the same key.</source>
        <translation>Renouvelé avec la même clé.</translation>
    </message>
    <message>
        <source>Renewed with the same key: pins still match.</source>
        <translation>Renouvelé avec la même clé&#xa0;: les épingles correspondent toujours.</translation>
    </message>
    <message>
        <source>Renewed with the same key, which is not pinned: users will be blocked.</source>
        <translation>Renouvelé avec la même clé, qui n’est pas épinglée&#xa0;: les utilisateurs seront bloqués.</translation>
    </message>
    <message>
        <source>New key; no pins cover it.</source>
        <translation>Nouvelle clé&#x202f;; aucune épingle ne la couvre.</translation>
    </message>
    <message>
        <source>New key, and it is pinned.</source>
        <translation>Nouvelle clé, et elle est épinglée.</translation>
    </message>
    <message>
        <source>New key, not pinned: users will be blocked.</source>
        <translation>Nouvelle clé, non épinglée&#xa0;: les utilisateurs seront bloqués.</translation>
    </message>
    <message>
        <source>An intermediate certificate changed.</source>
        <translation>Un certificat intermédiaire a changé.</translation>
    </message>
    <message>
        <source>An intermediate certificate changed; another key of the path is pinned.</source>
        <translation>Un certificat intermédiaire a changé&#x202f;; une autre clé du chemin est épinglée.</translation>
    </message>
    <message>
        <source>An intermediate certificate changed, and no pin matches: users will be blocked.</source>
        <translation>Un certificat intermédiaire a changé, et aucune épingle ne correspond&#xa0;: les utilisateurs seront bloqués.</translation>
    </message>
    <message>
        <source>The server sends other certificates beside its own than before.</source>
        <translation>Le serveur joint au sien d’autres certificats qu’auparavant.</translation>
    </message>
    <message>
        <source>The server sends its certificates in another order.</source>
        <translation>Le serveur envoie ses certificats dans un autre ordre.</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Sent as number</source>
        <extracomment>Which place a certificate has among those that the server sends.</extracomment>
        <translation>Rang d’envoi</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The hash of the public key.</extracomment>
        <translation>Épingle</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signé avec</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the allowed number of</source>
        <translation>le nombre autorisé</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a clause that says what failed, %2 the technical reason.</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1 a clause that says what failed, %2 the peer&apos;s own words.</extracomment>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>a PEM block that does not decode</source>
        <translation>un bloc PEM indécodable</translation>
    </message>
    <message>
        <source>DER that does not decode</source>
        <translation>du DER indécodable</translation>
    </message>
    <message>
        <source>an object that is too large</source>
        <translation>un objet trop volumineux</translation>
    </message>
    <message>
        <source>a key of an unknown kind</source>
        <translation>une clé de type inconnu</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>%1 is a directory, a socket or an endless device, not a file.</source>
        <translation>%1 est un répertoire, un socket ou un périphérique sans fin, pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 dépasse %2.</translation>
    </message>
    <message>
        <source>%1 delivered nothing for %2.</source>
        <translation>%1 n’a rien fourni dans la limite de %2.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Échec d’écriture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The address cannot be understood.</source>
        <translation>L’adresse est incompréhensible.</translation>
    </message>
    <message>
        <source>“%1” is not an address to connect to.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse à laquelle se connecter.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>Le contenu fourni</translation>
    </message>
    <message>
        <source>The text is not base64.</source>
        <translation>Le texte n’est pas du base64.</translation>
    </message>
    <message>
        <source>The text is not pairs of hexadecimal digits.</source>
        <translation>Le texte n’est pas formé de paires de chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or revocation list; found: %2.</source>
        <extracomment>CSR: certificate signing request.</extracomment>
        <translation>%1 ne contient ni certificat, ni clé, ni CSR, ni liste de révocation&#x202f;; contenu trouvé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or revocation list.</source>
        <translation>%1 ne contient ni certificat, ni clé, ni CSR, ni liste de révocation.</translation>
    </message>
    <message>
        <source>%1 holds an object larger than %2.</source>
        <translation>%1 contient un objet dont la taille dépasse %2.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 objects.</source>
        <translation>%1&#xa0;: le nombre d’objets dépasse %2.</translation>
    </message>
    <message>
        <source>%1 is encrypted and no passphrase was given.</source>
        <translation>%1 est chiffré et aucune phrase secrète n’a été donnée.</translation>
    </message>
    <message>
        <source>The passphrase does not decrypt %1.</source>
        <translation>La phrase secrète ne déchiffre pas %1.</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>le contenu fourni</translation>
    </message>
    <message>
        <source>This kind of key cannot be used.</source>
        <translation>Ce type de clé n’est pas utilisable.</translation>
    </message>
    <message>
        <source>%1 holds no private key.</source>
        <translation>%1 ne contient pas de clé privée.</translation>
    </message>
    <message>
        <source>%1 is not the private key of the certificate %2.</source>
        <translation>%1 n’est pas la clé privée du certificat %2.</translation>
    </message>
    <message>
        <source>%1 is not the private key of the certificate.</source>
        <translation>%1 n’est pas la clé privée du certificat.</translation>
    </message>
    <message>
        <source>The certificate could not be made or signed.</source>
        <translation>Le certificat n’a pas pu être créé ou signé.</translation>
    </message>
    <message>
        <source>%1 holds no certificate to begin a path with.</source>
        <translation>%1 ne contient aucun certificat d’où partir pour un chemin.</translation>
    </message>
    <message>
        <source>There is no certificate to begin a path with.</source>
        <translation>Il n’y a aucun certificat d’où partir pour un chemin.</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an IP address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un nom d’hôte ni une adresse IP.</translation>
    </message>
    <message>
        <source>The name is neither a host name nor an IP address.</source>
        <translation>Le nom n’est ni un nom d’hôte ni une adresse IP.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that could be an anchor.</source>
        <translation>%1 ne contient aucun certificat pouvant servir d’ancre de confiance.</translation>
    </message>
    <message>
        <source>The trust store</source>
        <translation>Le magasin de confiance</translation>
    </message>
    <message>
        <source>The revocation list or OCSP response cannot be used.</source>
        <translation>La liste de révocation ou la réponse OCSP n’est pas utilisable.</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 pin.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une épingle SHA-256.</translation>
    </message>
    <message>
        <source>This is not a SHA-256 pin.</source>
        <translation>Ce n’est pas une épingle SHA-256.</translation>
    </message>
    <message>
        <source>“%1” is a filler from a tutorial or the digest of nothing, not the pin of a key.</source>
        <translation>«&#x202f;%1&#x202f;» est un exemple de tutoriel ou l’empreinte d’un contenu vide, pas l’épingle d’une clé.</translation>
    </message>
    <message>
        <source>The pin is a filler from a tutorial or the digest of nothing.</source>
        <translation>L’épingle est un exemple de tutoriel ou l’empreinte d’un contenu vide.</translation>
    </message>
    <message>
        <source>“%1” is not a host pattern.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un motif d’hôte.</translation>
    </message>
    <message>
        <source>This is not a host pattern.</source>
        <translation>Ce n’est pas un motif d’hôte.</translation>
    </message>
    <message>
        <source>The pin set</source>
        <translation>Le jeu d’épingles</translation>
    </message>
    <message>
        <source>The pin set was made by a newer Pintle (version %1).</source>
        <translation>Le jeu d’épingles provient d’un Pintle plus récent (version %1).</translation>
    </message>
    <message>
        <source>The pin set was made by a newer Pintle.</source>
        <translation>Le jeu d’épingles provient d’un Pintle plus récent.</translation>
    </message>
    <message>
        <source>Two entries are for the same host “%1”.</source>
        <translation>Deux entrées concernent le même hôte «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Two entries are for the same host.</source>
        <translation>Deux entrées concernent le même hôte.</translation>
    </message>
    <message>
        <source>The chain of %1 has no %2 to pin.</source>
        <extracomment>%1 a server or a file, %2 a role or several, such as intermediate or root.</extracomment>
        <translation>La chaîne (%1) n’a pas de %2 à épingler.</translation>
    </message>
    <message>
        <source>The chain has no certificate of that role.</source>
        <translation>La chaîne n’a aucun certificat ayant ce rôle.</translation>
    </message>
    <message>
        <source>No format is called “%1”.</source>
        <translation>Aucun format ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is in no format that Pintle knows.</source>
        <translation>%1 n’est dans aucun format connu de Pintle.</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>La configuration</translation>
    </message>
    <message>
        <source>The format has no words for this pin set.</source>
        <translation>Le format ne sait pas exprimer ce jeu d’épingles.</translation>
    </message>
    <message>
        <source>The platform would refuse every genuine connection.</source>
        <translation>La plateforme refuserait toutes les connexions authentiques.</translation>
    </message>
    <message>
        <source>No address for %1.</source>
        <translation>Aucune adresse pour %1.</translation>
    </message>
    <message>
        <source>this host</source>
        <translation>cet hôte</translation>
    </message>
    <message>
        <source>No address for %1 within %2.</source>
        <translation>Aucune adresse pour %1 dans la limite de %2.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>%1 did not accept a connection within %2.</source>
        <translation>%1 n’a pas accepté de connexion dans la limite de %2.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>Le proxy a refusé d’établir la connexion.</translation>
    </message>
    <message>
        <source>The proxy does not accept these credentials.</source>
        <translation>Le proxy n’accepte pas ces identifiants.</translation>
    </message>
    <message>
        <source>The proxy did not answer within %1.</source>
        <translation>Le proxy n’a pas répondu dans la limite de %1.</translation>
    </message>
    <message>
        <source>The proxy&apos;s answer is neither HTTP nor SOCKS5.</source>
        <translation>La réponse du proxy n’est ni du HTTP ni du SOCKS5.</translation>
    </message>
    <message>
        <source>%1 will not begin TLS.</source>
        <translation>%1 refuse de passer en TLS.</translation>
    </message>
    <message>
        <source>%1 broke the protocol before TLS began.</source>
        <translation>%1 a enfreint le protocole avant le début de TLS.</translation>
    </message>
    <message>
        <source>%1 bytes of plain text followed the go-ahead for TLS; somebody may have injected them.</source>
        <translation>%1 octets de texte en clair ont suivi l’accord pour TLS&#x202f;; quelqu’un a pu les injecter.</translation>
    </message>
    <message>
        <source>Plain text followed the go-ahead for TLS; somebody may have injected it.</source>
        <translation>Du texte en clair a suivi l’accord pour TLS&#x202f;; quelqu’un a pu l’injecter.</translation>
    </message>
    <message>
        <source>%1 did not begin TLS within %2.</source>
        <translation>%1 n’est pas passé en TLS dans la limite de %2.</translation>
    </message>
    <message>
        <source>%1 answers in plain text, not TLS.</source>
        <translation>%1 répond en texte clair, pas en TLS.</translation>
    </message>
    <message>
        <source>%1 ended the handshake with the alert “%2”.</source>
        <translation>%1 a mis fin à la négociation TLS avec l’alerte «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 ended the handshake with an alert.</source>
        <translation>%1 a mis fin à la négociation TLS avec une alerte.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>La négociation TLS avec %1 a échoué.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake within %2.</source>
        <translation>%1 n’a pas terminé la négociation TLS dans la limite de %2.</translation>
    </message>
    <message>
        <source>%1 sent more than %2 in its handshake.</source>
        <translation>%1 a dépassé %2 pendant la négociation TLS.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was ready.</source>
        <translation>%1 a fermé la connexion avant qu’elle soit prête.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Arrêté par vous.</translation>
    </message>
    <message>
        <source>The lab has no server called “%1”.</source>
        <translation>Le labo n’a pas de serveur nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The lab has no such server.</source>
        <translation>Le labo n’a pas de tel serveur.</translation>
    </message>
    <message>
        <source>No port could be opened on the loopback address.</source>
        <translation>Aucun port n’a pu être ouvert sur l’adresse de bouclage.</translation>
    </message>
    <message>
        <source>The lab scenario %1 breaks its rules.</source>
        <translation>Scénario de labo, %1&#xa0;: les règles ne sont pas respectées.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>The lab&apos;s keys in %1 cannot be used.</source>
        <translation>Les clés du labo dans %1 ne sont pas utilisables.</translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation>le dossier de données</translation>
    </message>
    <message>
        <source>%1 at line %2.</source>
        <extracomment>%1 a clause that says what is wrong, without full stop; %2 where in a file.</extracomment>
        <translation>%1 à la ligne %2.</translation>
    </message>
    <message>
        <source>%1 at byte %2.</source>
        <extracomment>%1 a clause that says what is wrong, without full stop; %2 where in a file.</extracomment>
        <translation>%1 à l’octet %2.</translation>
    </message>
    <message>
        <source>%1 holds DER that does not decode.</source>
        <translation>%1 contient du DER indécodable.</translation>
    </message>
    <message>
        <source>%1 holds a PEM block that does not decode.</source>
        <translation>%1 contient un bloc PEM indécodable.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 n’est pas utilisable.</translation>
    </message>
    <message>
        <source>%1 would be refused by its platform.</source>
        <translation>%1 essuierait un refus de sa plateforme.</translation>
    </message>
    <message>
        <source>%1 of the workspace cannot be read.</source>
        <extracomment>%1 which part, as a path such as $.pinSets[3].</extracomment>
        <translation>%1&#xa0;: partie illisible de l’espace de travail.</translation>
    </message>
    <message>
        <source>The workspace cannot be read.</source>
        <translation>L’espace de travail est illisible.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer Pintle (version %1).</source>
        <translation>L’espace de travail provient d’un Pintle plus récent (version %1).</translation>
    </message>
    <message>
        <source>The workspace was made by a newer Pintle.</source>
        <translation>L’espace de travail provient d’un Pintle plus récent.</translation>
    </message>
    <message>
        <source>%1 holds a private key, and a workspace keeps no private keys.</source>
        <translation>%1 contient une clé privée, et un espace de travail ne conserve pas de clés privées.</translation>
    </message>
    <message>
        <source>A workspace keeps no private keys.</source>
        <translation>Un espace de travail ne conserve pas de clés privées.</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>L’espace de travail</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <extracomment>%1 a file, %2 a program with its process number.</extracomment>
        <translation>%1 est en cours d’utilisation par %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 est en cours d’utilisation par un autre programme.</translation>
    </message>
    <message>
        <source>Another program has changed %1.</source>
        <translation>Un autre programme a modifié %1.</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>l’espace de travail</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>Le programme %1 est introuvable.</translation>
    </message>
    <message>
        <source>A program that is needed was not found.</source>
        <translation>Un programme nécessaire est introuvable.</translation>
    </message>
    <message>
        <source>The program %1 did not start as it should.</source>
        <translation>Le programme %1 n’a pas démarré correctement.</translation>
    </message>
    <message>
        <source>A program that is needed did not start as it should.</source>
        <translation>Un programme nécessaire n’a pas démarré correctement.</translation>
    </message>
    <message>
        <source>%1 did not answer the request within %2.</source>
        <translation>%1 n’a pas répondu à la requête dans la limite de %2.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The same certificates as in the diagram, one in each row.</source>
        <translation>Les mêmes certificats que dans le diagramme, un par ligne.</translation>
    </message>
    <message>
        <source>There is more than one way from the server&apos;s certificate to a trusted root. Clients differ in which one they take.</source>
        <translation>Plusieurs voies mènent du certificat du serveur à une racine de confiance. Les clients ne prennent pas tous la même.</translation>
    </message>
    <message>
        <source>The pin sets of this workspace. The number says how many pins a set has.</source>
        <translation>Les jeux d’épingles de cet espace de travail. Le nombre indique combien d’épingles contient un jeu.</translation>
    </message>
    <message>
        <source>The keys that the hosts of this set may use. Active ones are in use, backup keys wait for the day when those are lost, retired ones no longer count.</source>
        <translation>Les clés que les hôtes de ce jeu peuvent utiliser. Les actives sont en service, les clés de secours attendent le jour où celles-ci seraient perdues, les retirées ne comptent plus.</translation>
    </message>
    <message>
        <source>The hosts that this set is for. A star stands for one label.</source>
        <translation>Les hôtes auxquels ce jeu s’applique. Un astérisque remplace un seul niveau de nom.</translation>
    </message>
    <message>
        <source>What is wrong with this set, or will be, and how to mend it where that is safe.</source>
        <translation>Ce qui ne va pas dans ce jeu, ou n’ira plus, et comment y remédier lorsque c’est sans risque.</translation>
    </message>
    <message>
        <source>Whether clients with this set get through: today, after a renewal with a new key, and after a change of the certificate authority.</source>
        <translation>Si les clients munis de ce jeu passent&#xa0;: aujourd’hui, après un renouvellement avec une nouvelle clé et après un changement d’autorité de certification.</translation>
    </message>
    <message>
        <source>The same client three times: straight to the server, through an interceptor without pins, and through it with pins. Each lane shows the chain as the client sees it and how it ended.</source>
        <translation>Le même client trois fois&#xa0;: directement vers le serveur, par un intercepteur sans épingles, et par celui-ci avec épingles. Chaque voie montre la chaîne telle que le client la voit et comment la connexion s’est terminée.</translation>
    </message>
    <message>
        <source>Who stands between client and server in the second and the third lane.</source>
        <translation>Qui se trouve entre le client et le serveur dans la deuxième et la troisième voie.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>The certificate</source>
        <translation>Le certificat</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>le certificat</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>l’hôte</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a clause that says what was found, %2 the deciding value.</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 expired on %2.</source>
        <translation>%1 a expiré le %2.</translation>
    </message>
    <message>
        <source>%1 is not valid before %2.</source>
        <translation>%1 n’est pas valide avant le %2.</translation>
    </message>
    <message>
        <source>%1 ends soon, on %2.</source>
        <translation>%1 expire bientôt, le %2.</translation>
    </message>
    <message>
        <source>%1 has a key that is too weak.</source>
        <translation>%1 a une clé trop faible.</translation>
    </message>
    <message>
        <source>%1 is signed with a digest that is too weak.</source>
        <translation>%1 est signé avec un algorithme d’empreinte trop faible.</translation>
    </message>
    <message>
        <source>%1 issues certificates but is not a CA.</source>
        <translation>%1 émet des certificats mais n’est pas une AC.</translation>
    </message>
    <message>
        <source>%1 allows %2 CA certificates below it, and the path has more.</source>
        <translation>%1 autorise %2 certificats d’AC au-dessous de lui, et le chemin en compte davantage.</translation>
    </message>
    <message>
        <source>%1 has more CA certificates below it than it allows.</source>
        <translation>%1 a au-dessous de lui plus de certificats d’AC qu’il n’en autorise.</translation>
    </message>
    <message>
        <source>The keyUsage of %1 lacks %2.</source>
        <extracomment>keyUsage is the X.509 extension.</extracomment>
        <translation>Dans %1, keyUsage ne comprend pas %2.</translation>
    </message>
    <message>
        <source>The keyUsage of %1 does not allow its place in the path.</source>
        <translation>Dans %1, keyUsage n’autorise pas sa place dans le chemin.</translation>
    </message>
    <message>
        <source>%1 may not be used for a TLS server.</source>
        <translation>%1 ne peut pas servir pour un serveur TLS.</translation>
    </message>
    <message>
        <source>An issuer does not permit the name %1.</source>
        <translation>Un émetteur n’autorise pas le nom %1.</translation>
    </message>
    <message>
        <source>An issuer does not permit a name of %1.</source>
        <translation>Un émetteur n’autorise pas un nom figurant dans %1.</translation>
    </message>
    <message>
        <source>%1 has a critical extension that nobody here understands.</source>
        <translation>%1 a une extension critique que personne ne comprend ici.</translation>
    </message>
    <message>
        <source>%1 has an extension that does not decode or stands there twice.</source>
        <translation>%1 a une extension indécodable ou présente deux fois.</translation>
    </message>
    <message>
        <source>%1 breaks the X.509 profile.</source>
        <translation>%1 enfreint le profil X.509.</translation>
    </message>
    <message>
        <source>%1 was revoked on %2.</source>
        <translation>%1 a été révoqué le %2.</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 est révoqué.</translation>
    </message>
    <message>
        <source>Whether %1 is revoked is not known.</source>
        <translation>On ignore si %1 est révoqué.</translation>
    </message>
    <message>
        <source>The key of %1 is encoded in an unusual way: tools disagree on its pin.</source>
        <translation>La clé que contient %1 a un encodage inhabituel&#xa0;: les outils ne s’accordent pas sur son épingle.</translation>
    </message>
    <message>
        <source>%1 is self-signed and not in the trust store.</source>
        <translation>%1 est autosigné et absent du magasin de confiance.</translation>
    </message>
    <message>
        <source>The anchor %1 is outside its validity (%2).</source>
        <translation>L’ancre de confiance %1 est hors de sa période de validité (%2).</translation>
    </message>
    <message>
        <source>The signature of %1 does not match its issuer&apos;s key.</source>
        <translation>La signature que porte %1 ne correspond pas à la clé de son émetteur.</translation>
    </message>
    <message>
        <source>%1 is signed with an algorithm that cannot be checked here.</source>
        <translation>%1 est signé avec un algorithme qui ne peut pas être vérifié ici.</translation>
    </message>
    <message>
        <source>%1 names another issuer than the next certificate&apos;s subject.</source>
        <translation>%1 nomme un autre émetteur que le sujet du certificat suivant.</translation>
    </message>
    <message>
        <source>The authority key identifier of %1 does not name its issuer&apos;s key.</source>
        <translation>L’identifiant de clé d’autorité dans %1 ne désigne pas la clé de son émetteur.</translation>
    </message>
    <message>
        <source>The issuer “%1” is neither sent nor in the trust store.</source>
        <translation>L’émetteur «&#x202f;%1&#x202f;» n’est ni envoyé ni présent dans le magasin de confiance.</translation>
    </message>
    <message>
        <source>An issuer is neither sent nor in the trust store.</source>
        <translation>Un émetteur n’est ni envoyé ni présent dans le magasin de confiance.</translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for others.</source>
        <translation>Le certificat n’est pas pour %1 mais pour d’autres noms.</translation>
    </message>
    <message>
        <source>The certificate is for other names.</source>
        <translation>Le certificat est pour d’autres noms.</translation>
    </message>
    <message>
        <source>%1 has no subject alternative name, and the common name does not count.</source>
        <translation>%1 n’a pas d’autre nom du sujet, et le nom commun ne compte pas.</translation>
    </message>
    <message>
        <source>%1 was sent as number %2 instead of number %3.</source>
        <translation>%1 a été envoyé en position %2 au lieu de la position %3.</translation>
    </message>
    <message>
        <source>%1 was sent out of order.</source>
        <translation>%1 a été envoyé dans le désordre.</translation>
    </message>
    <message>
        <source>%1 was sent more than once.</source>
        <translation>%1 a été envoyé plus d’une fois.</translation>
    </message>
    <message>
        <source>%1 was sent as number %2 and is not used.</source>
        <translation>%1 a été envoyé en position %2 et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>%1 was sent and is not used.</source>
        <translation>%1 a été envoyé et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>%1 is the root and need not be sent.</source>
        <translation>%1 est la racine et n’a pas besoin d’être envoyé.</translation>
    </message>
    <message>
        <source>The server leaves out an issuer; the chain is complete only here, not for every client.</source>
        <translation>Le serveur omet un émetteur&#x202f;; la chaîne n’est complète qu’ici, pas pour tous les clients.</translation>
    </message>
    <message>
        <source>%1 demands a stapled OCSP response, and none was sent.</source>
        <translation>%1 exige une réponse OCSP agrafée, et aucune n’a été envoyée.</translation>
    </message>
    <message>
        <source>The stapled OCSP response cannot be relied on.</source>
        <translation>La réponse OCSP agrafée n’est pas fiable.</translation>
    </message>
    <message>
        <source>The search for paths ended after %1.</source>
        <translation>La recherche de chemins s’est arrêtée après %1.</translation>
    </message>
    <message>
        <source>The search for paths ended at its bound.</source>
        <translation>La recherche de chemins s’est arrêtée à sa limite.</translation>
    </message>
    <message>
        <source>The server speaks %1, which is obsolete.</source>
        <translation>Le serveur utilise %1, qui est obsolète.</translation>
    </message>
    <message>
        <source>an old TLS version</source>
        <translation>une ancienne version de TLS</translation>
    </message>
    <message>
        <source>Connecting took a security level that clients of today refuse.</source>
        <translation>La connexion a exigé un niveau de sécurité que les clients actuels refusent.</translation>
    </message>
    <message>
        <source>The server asks for a client certificate.</source>
        <translation>Le serveur demande un certificat client.</translation>
    </message>
    <message>
        <source>A pin matches only on another valid path, which ends at %1.</source>
        <translation>Une épingle ne correspond que sur un autre chemin valide, qui aboutit à %1.</translation>
    </message>
    <message>
        <source>A pin matches only on another valid path.</source>
        <translation>Une épingle ne correspond que sur un autre chemin valide.</translation>
    </message>
    <message>
        <source>There is no backup pin: a lost key locks users out.</source>
        <translation>Il n’y a pas d’épingle de secours&#xa0;: une clé perdue exclut les utilisateurs.</translation>
    </message>
    <message>
        <source>The backup key is part of the chain in use, so it is no backup.</source>
        <translation>La clé de secours fait partie de la chaîne en service, elle n’offre donc aucun secours.</translation>
    </message>
    <message>
        <source>The pins ended on %1 and nothing is enforced.</source>
        <translation>Les épingles ont pris fin le %1 et rien n’est appliqué.</translation>
    </message>
    <message>
        <source>The pins end soon, on %1; from then on nothing is enforced.</source>
        <translation>Les épingles prennent bientôt fin, le %1&#x202f;; dès lors, rien n’est appliqué.</translation>
    </message>
    <message>
        <source>Every active pin is of a leaf: a renewal with a new key locks users out.</source>
        <translation>Toutes les épingles actives visent un certificat final&#xa0;: un renouvellement avec une nouvelle clé exclut les utilisateurs.</translation>
    </message>
    <message>
        <source>Every active pin is of a root: whatever its CAs issue is accepted.</source>
        <translation>Toutes les épingles actives visent une racine&#xa0;: tout ce que ses AC émettent est accepté.</translation>
    </message>
    <message>
        <source>No pin matches the chain in use: today&apos;s users would be blocked.</source>
        <translation>Aucune épingle ne correspond à la chaîne en service&#xa0;: les utilisateurs actuels seraient bloqués.</translation>
    </message>
    <message>
        <source>The same pin stands there twice.</source>
        <translation>La même épingle figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” never matches a host.</source>
        <translation>«&#x202f;%1&#x202f;» ne correspond jamais à un hôte.</translation>
    </message>
    <message>
        <source>A pattern never matches a host.</source>
        <translation>Un motif ne correspond jamais à un hôte.</translation>
    </message>
    <message>
        <source>A target platform cannot handle keys of type %1.</source>
        <translation>Une plateforme cible ne prend pas en charge les clés de type %1.</translation>
    </message>
    <message>
        <source>A target platform cannot handle this type of key.</source>
        <translation>Une plateforme cible ne prend pas en charge ce type de clé.</translation>
    </message>
    <message>
        <source>The entry for %1 has no pins and accepts every trusted certificate.</source>
        <translation>L’entrée pour %1 n’a pas d’épingles et accepte tout certificat de confiance.</translation>
    </message>
    <message>
        <source>A pin is a filler from a tutorial or the digest of nothing.</source>
        <translation>Une épingle est un exemple de tutoriel ou l’empreinte d’un contenu vide.</translation>
    </message>
    <message>
        <source>No entry of the pin set covers %1.</source>
        <translation>Aucune entrée du jeu d’épingles ne couvre %1.</translation>
    </message>
    <message>
        <source>The platform does not enforce a part of this.</source>
        <translation>La plateforme n’applique pas une partie de ceci.</translation>
    </message>
    <message>
        <source>The pins of %1 come from an enclosing element.</source>
        <translation>Les épingles pour %1 proviennent d’un élément englobant.</translation>
    </message>
    <message>
        <source>An override switches pinning off for %1.</source>
        <translation>Une exception désactive l’épinglage pour %1.</translation>
    </message>
    <message>
        <source>The format has no place for a part of the set.</source>
        <translation>Le format n’a pas de place pour une partie du jeu.</translation>
    </message>
    <message>
        <source>An element is not understood and was skipped.</source>
        <translation>Un élément n’a pas été compris et a été ignoré.</translation>
    </message>
    <message>
        <source>The certificate was replaced on the way by one that %1 issued.</source>
        <translation>Le certificat a été remplacé en route par un autre, émis par %1.</translation>
    </message>
    <message>
        <source>The certificate was replaced on the way.</source>
        <translation>Le certificat a été remplacé en route.</translation>
    </message>
    <message>
        <source>The leaf is the same, but other certificates were sent with it.</source>
        <translation>Le certificat final est le même, mais d’autres certificats l’accompagnaient.</translation>
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
        <translation>Web et ligne de commande</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Group of export formats: source code.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Group of export formats: files for other programs.</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Keeps everything that the set holds; Pintle reads it here and in continuous integration. It enforces nothing by itself.</source>
        <translation>Conserve tout ce que contient le jeu&#x202f;; Pintle le lit ici et en intégration continue. N’applique rien par lui-même.</translation>
    </message>
    <message>
        <source>Android 7 and later check these pins beside the usual trust check, for the whole chain. When the pins end, connections go on without them, and nothing is reported.</source>
        <translation>Android 7 et ultérieur vérifient ces épingles en plus du contrôle de confiance habituel, sur toute la chaîne. Quand les épingles prennent fin, les connexions continuent sans elles et rien n’est signalé.</translation>
    </message>
    <message>
        <source>curl compares the server&apos;s own key only, not its issuers&apos;. The pins hold for the transfers that use this file, for one host, and have no end.</source>
        <translation>curl ne compare que la clé du serveur lui-même, pas celles de ses émetteurs. Les épingles valent pour les transferts qui utilisent ce fichier, pour un seul hôte, et n’ont pas de fin.</translation>
    </message>
    <message>
        <source>It is written as %1.</source>
        <translation>Il s’écrit %1.</translation>
    </message>
    <message>
        <source>Proved in the lab with %1</source>
        <translation>Prouvé dans le labo avec %1</translation>
    </message>
    <message>
        <source>Syntax checked, not run</source>
        <translation>Syntaxe vérifiée, non exécuté</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domaine</numerusform>
            <numerusform>%n domaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>%n épingle</numerusform>
            <numerusform>%n épingles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, no problems.</source>
        <extracomment>%1 is &quot;1 domain&quot;, %2 &quot;2 pins&quot;.</extracomment>
        <translation>%1, %2, aucun problème.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n problem(s): %3</source>
        <extracomment>%1 is &quot;1 domain&quot;, %2 &quot;2 pins&quot;, %3 a sentence about the first problem.</extracomment>
        <translation>
            <numerusform>%1, %2, %n problème&#xa0;: %3</numerusform>
            <numerusform>%1, %2, %n problèmes&#xa0;: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Open the pin set</source>
        <translation>Ouvrir le jeu d’épingles</translation>
    </message>
    <message>
        <source>Import the Android configuration</source>
        <translation>Importer la configuration Android</translation>
    </message>
    <message>
        <source>Import the curl configuration</source>
        <translation>Importer la configuration curl</translation>
    </message>
    <message>
        <source>Import the pin configuration</source>
        <translation>Importer la configuration d’épingles</translation>
    </message>
    <message numerus="yes">
        <source>%n private keys (not needed)</source>
        <translation>
            <numerusform>%n clé privée (inutile)</numerusform>
            <numerusform>%n clés privées (inutiles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public keys or requests</source>
        <translation>
            <numerusform>%n clé publique ou demande</numerusform>
            <numerusform>%n clés publiques ou demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revocation lists</source>
        <translation>
            <numerusform>%n liste de révocation</numerusform>
            <numerusform>%n listes de révocation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown blocks at line %1</source>
        <extracomment>%1 the number of a line in a file, where the first of them begins.</extracomment>
        <translation>
            <numerusform>%n bloc inconnu à la ligne %1</numerusform>
            <numerusform>%n blocs inconnus à partir de la ligne %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown parts</source>
        <translation>
            <numerusform>%n partie inconnue</numerusform>
            <numerusform>%n parties inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One of a list, and the rest of it.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Choose from %n certificates</source>
        <translation>
            <numerusform>Choisir parmi %n certificat</numerusform>
            <numerusform>Choisir parmi %n certificats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the pins of %n certificates to %1</source>
        <translation>
            <numerusform>Ajouter l’épingle de %n certificat à %1</numerusform>
            <numerusform>Ajouter les épingles de %n certificats à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inspect %n certificates</source>
        <translation>
            <numerusform>Inspecter %n certificat</numerusform>
            <numerusform>Inspecter %n certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pin set first: a key alone can be a backup pin.</source>
        <translation>Choisissez d’abord un jeu d’épingles&#xa0;: une clé seule peut être une épingle de secours.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n backup pins to %1</source>
        <translation>
            <numerusform>Ajouter %n épingle de secours à %1</numerusform>
            <numerusform>Ajouter %n épingles de secours à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pin set first, then its pins can be added.</source>
        <translation>Choisissez d’abord un jeu d’épingles, ses épingles pourront alors être ajoutées.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n pins to %1</source>
        <translation>
            <numerusform>Ajouter %n épingle à %1</numerusform>
            <numerusform>Ajouter %n épingles à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation>Ouvrir l’espace de travail %1</translation>
    </message>
    <message>
        <source>Unlock %1 with its passphrase</source>
        <translation>Déverrouiller %1 avec sa phrase secrète</translation>
    </message>
    <message numerus="yes">
        <source>Read %n certificates.</source>
        <translation>
            <numerusform>%n certificat lu.</numerusform>
            <numerusform>%n certificats lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Skipped %2.</source>
        <extracomment>%1 a sentence, %2 a list such as &quot;1 private key (not needed) and 1 unknown block at line 84&quot;.</extracomment>
        <translation>%1 Ignoré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or pin.</source>
        <translation>%1 ne contient ni certificat, ni clé, ni CSR, ni épingle.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or pin. Found: %2.</source>
        <translation>%1 ne contient ni certificat, ni clé, ni CSR, ni épingle. Contenu trouvé&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>LaneText</name>
    <message>
        <source>Genuine server accepted.</source>
        <translation>Serveur authentique accepté.</translation>
    </message>
    <message>
        <source>The proxy passed the connection through unchanged.</source>
        <translation>Le proxy a laissé passer la connexion sans la modifier.</translation>
    </message>
    <message>
        <source>The client refused the proxy&apos;s certificate because no pin matches; 0 bytes of application data.</source>
        <translation>Le client a refusé le certificat du proxy car aucune épingle ne correspond&#x202f;; 0 octet de données d’application.</translation>
    </message>
    <message>
        <source>The client refused the proxy&apos;s certificate because its chain is not trusted; 0 bytes of application data.</source>
        <translation>Le client a refusé le certificat du proxy car sa chaîne n’est pas de confiance&#x202f;; 0 octet de données d’application.</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 only reports, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>Le jeu %1 ne fait que signaler, le proxy a donc lu %n octet de données d’application.</numerusform>
            <numerusform>Le jeu %1 ne fait que signaler, le proxy a donc lu %n octets de données d’application.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 has ended, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>Le jeu %1 a pris fin, le proxy a donc lu %n octet de données d’application.</numerusform>
            <numerusform>Le jeu %1 a pris fin, le proxy a donc lu %n octets de données d’application.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 has no pins for %2, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>Le jeu %1 n’a pas d’épingles pour %2, le proxy a donc lu %n octet de données d’application.</numerusform>
            <numerusform>Le jeu %1 n’a pas d’épingles pour %2, le proxy a donc lu %n octets de données d’application.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pin of set %1 matches the proxy&apos;s chain, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>Une épingle du jeu %1 correspond à la chaîne du proxy, qui a donc lu %n octet de données d’application.</numerusform>
            <numerusform>Une épingle du jeu %1 correspond à la chaîne du proxy, qui a donc lu %n octets de données d’application.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes of application data read by the proxy.</source>
        <translation>
            <numerusform>%n octet de données d’application lu par le proxy.</numerusform>
            <numerusform>%n octets de données d’application lus par le proxy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The genuine server was refused: no pin of set %1 matches.</source>
        <translation>Le serveur authentique a été refusé&#xa0;: aucune épingle du jeu %1 ne correspond.</translation>
    </message>
    <message>
        <source>The genuine server was refused: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Le serveur authentique a été refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Control did not pass: %1</source>
        <extracomment>The control is the direct connection; %1 is a sentence.</extracomment>
        <translation>Témoin non concluant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Control did not pass: the direct connection did not come about.</source>
        <translation>Témoin non concluant&#xa0;: la connexion directe n’a pas abouti.</translation>
    </message>
    <message>
        <source>Control did not pass: the genuine server was refused.</source>
        <translation>Témoin non concluant&#xa0;: le serveur authentique a été refusé.</translation>
    </message>
    <message>
        <source>There are no pins to enforce: no pin set was chosen.</source>
        <translation>Il n’y a pas d’épingles à appliquer&#xa0;: aucun jeu d’épingles n’a été choisi.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Arrêté par vous.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Attack blocked</source>
        <translation>Attaque bloquée</translation>
    </message>
    <message>
        <source>Intercepted</source>
        <translation>Intercepté</translation>
    </message>
    <message>
        <source>Outage</source>
        <extracomment>The genuine server was refused: users would be locked out.</extracomment>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Non concluant</translation>
    </message>
    <message>
        <source>Turn Pins On</source>
        <translation>Activer les épingles</translation>
    </message>
    <message>
        <source>Fix Pin Set</source>
        <translation>Corriger le jeu d’épingles</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>A way to the server without a proxy.</extracomment>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Through the proxy, pins off</source>
        <translation>Par le proxy, épingles désactivées</translation>
    </message>
    <message>
        <source>Through the proxy, pins on</source>
        <translation>Par le proxy, épingles activées</translation>
    </message>
</context>
<context>
    <name>LintWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a host, %2 a sentence about it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Generate Backup Key…</source>
        <translation>Générer une clé de secours…</translation>
    </message>
    <message>
        <source>Add from Chain…</source>
        <translation>Ajouter depuis la chaîne…</translation>
    </message>
    <message>
        <source>The backup key is not in the live chain.</source>
        <translation>La clé de secours n’est pas dans la chaîne en service.</translation>
    </message>
    <message>
        <source>A backup key is pinned.</source>
        <translation>Une clé de secours est épinglée.</translation>
    </message>
    <message>
        <source>Nothing speaks against this set.</source>
        <translation>Rien ne s’oppose à ce jeu.</translation>
    </message>
    <message>
        <source>Nothing in the set speaks against it; no chain has been looked at yet.</source>
        <translation>Rien dans le jeu ne s’y oppose&#x202f;; aucune chaîne n’a encore été examinée.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>Pin Sets</source>
        <translation>Jeux d’épingles</translation>
    </message>
    <message>
        <source>Check Pin &amp;Set</source>
        <translation>Vérifier le &amp;jeu d’épingles</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>&amp;Run Side by Side</source>
        <translation>Exécuter &amp;côte à côte</translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message>
        <source>Leaf</source>
        <extracomment>The certificate of the server itself, at the beginning of a chain.</extracomment>
        <translation>Certificat final</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Certificat racine</translation>
    </message>
    <message>
        <source>Anchor</source>
        <extracomment>A certificate that a path may end in, though it is not self-signed.</extracomment>
        <translation>Ancre de confiance</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Certificat intermédiaire</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>sent #%1 and #%2</source>
        <translation>envoyé en n°&#xa0;%1 et n°&#xa0;%2</translation>
    </message>
    <message>
        <source>sent #%1 – root, not needed</source>
        <translation>envoyé en n°&#xa0;%1 – racine, inutile</translation>
    </message>
    <message>
        <source>sent #%1</source>
        <translation>envoyé en n°&#xa0;%1</translation>
    </message>
    <message>
        <source>sent #%1, expected #%2</source>
        <translation>envoyé en n°&#xa0;%1, attendu en n°&#xa0;%2</translation>
    </message>
    <message>
        <source>signature does not match this key</source>
        <translation>la signature ne correspond pas à cette clé</translation>
    </message>
    <message>
        <source>issuer and subject names differ</source>
        <translation>les noms de l’émetteur et du sujet diffèrent</translation>
    </message>
    <message>
        <source>key identifiers differ</source>
        <translation>les identifiants de clé diffèrent</translation>
    </message>
    <message>
        <source>the issuer is not a CA</source>
        <translation>l’émetteur n’est pas une AC</translation>
    </message>
    <message>
        <source>longer than the issuer&apos;s path length</source>
        <translation>plus long que la longueur de chemin de l’émetteur</translation>
    </message>
    <message>
        <source>the issuer&apos;s key may not sign certificates</source>
        <translation>la clé de l’émetteur ne peut pas signer de certificats</translation>
    </message>
    <message>
        <source>a name that the issuer does not permit</source>
        <translation>un nom que l’émetteur n’autorise pas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>from the trust store</source>
        <translation>du magasin de confiance</translation>
    </message>
    <message>
        <source>given beside the chain</source>
        <translation>fourni à côté de la chaîne</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>key identifier</source>
        <translation>identifiant de clé</translation>
    </message>
    <message>
        <source>CA</source>
        <extracomment>Certification authority, as in basicConstraints.</extracomment>
        <translation>AC</translation>
    </message>
    <message>
        <source>path length</source>
        <translation>longueur de chemin</translation>
    </message>
    <message>
        <source>key usage</source>
        <translation>usage de clé</translation>
    </message>
    <message>
        <source>name constraints</source>
        <translation>contraintes de nom</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>passed with a remark</source>
        <translation>réussi avec une remarque</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a role such as Leaf, %2 where the certificate came from.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not sent – from %2</source>
        <translation>%1 · non envoyé – provenance&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · not sent – given beside the chain</source>
        <translation>%1 · non envoyé – fourni à côté de la chaîne</translation>
    </message>
    <message>
        <source>not checked: issuer missing</source>
        <translation>non vérifié&#xa0;: émetteur manquant</translation>
    </message>
    <message>
        <source>end unknown</source>
        <translation>fin inconnue</translation>
    </message>
    <message>
        <source>ends within a day</source>
        <translation>expire dans moins d’un jour</translation>
    </message>
    <message>
        <source>ended within the last day</source>
        <translation>expiré depuis moins d’un jour</translation>
    </message>
    <message>
        <source>ends in 1 day</source>
        <translation>expire dans 1 jour</translation>
    </message>
    <message>
        <source>ended 1 day ago</source>
        <translation>expiré depuis 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n years</source>
        <translation>
            <numerusform>expire dans %n an</numerusform>
            <numerusform>expire dans %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n years ago</source>
        <translation>
            <numerusform>expiré depuis %n an</numerusform>
            <numerusform>expiré depuis %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>expire dans %n jour</numerusform>
            <numerusform>expire dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n days ago</source>
        <translation>
            <numerusform>expiré depuis %n jour</numerusform>
            <numerusform>expiré depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent, from %1</source>
        <translation>non envoyé, provenance&#xa0;: %1</translation>
    </message>
    <message>
        <source>not sent, given beside the chain</source>
        <translation>non envoyé, fourni à côté de la chaîne</translation>
    </message>
    <message>
        <source>sent twice, as number %1 and number %2</source>
        <translation>envoyé deux fois, en position %1 et en position %2</translation>
    </message>
    <message>
        <source>sent as number %1</source>
        <translation>envoyé en position %1</translation>
    </message>
    <message>
        <source>sent as number %1, expected as number %2</source>
        <translation>envoyé en position %1, attendu en position %2</translation>
    </message>
</context>
<context>
    <name>PinText</name>
    <message>
        <source>Today&apos;s chain: %1</source>
        <translation>Chaîne actuelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>After renewal with a new key: %1</source>
        <translation>Après renouvellement avec une nouvelle clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>If the CA changes: %1</source>
        <translation>Si l’AC change&#xa0;: %1</translation>
    </message>
    <message>
        <source>If the backup key is used: %1</source>
        <translation>Si la clé de secours est utilisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>allowed</source>
        <extracomment>Clients that enforce the pin set connect to the server.</extracomment>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>allowed with the backup key</source>
        <translation>autorisé avec la clé de secours</translation>
    </message>
    <message>
        <source>allowed if the new CA is pinned already</source>
        <translation>autorisé si la nouvelle AC est déjà épinglée</translation>
    </message>
    <message>
        <source>allowed if the server keeps its key</source>
        <translation>autorisé si le serveur garde sa clé</translation>
    </message>
    <message>
        <source>reported, not blocked</source>
        <extracomment>Clients that enforce the pin set refuse the genuine server.</extracomment>
        <translation>signalé, non bloqué</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>allowed, since nothing is pinned</source>
        <translation>autorisé, car rien n’est épinglé</translation>
    </message>
    <message>
        <source>allowed, since the pins have ended</source>
        <translation>autorisé, car les épingles ont pris fin</translation>
    </message>
    <message>
        <source>there is no backup key</source>
        <translation>il n’y a pas de clé de secours</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>non inspecté</translation>
    </message>
    <message>
        <source>refused, whatever is pinned</source>
        <translation>refusé, quoi qu’on épingle</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The pins let a new certificate in only when it is of a key that is kept back.</source>
        <translation>Les épingles n’admettent un nouveau certificat que si sa clé fait partie des clés de secours.</translation>
    </message>
    <message>
        <source>A CA that does not serve this host today is pinned as well.</source>
        <translation>Une AC qui ne sert pas cet hôte aujourd’hui est également épinglée.</translation>
    </message>
    <message>
        <source>Only the server&apos;s own key is pinned; a new certificate must be of the same key.</source>
        <translation>Seule la clé du serveur est épinglée&#x202f;; un nouveau certificat doit porter la même clé.</translation>
    </message>
    <message>
        <source>No pin of the set can be in that chain, so clients refuse the genuine server.</source>
        <translation>Aucune épingle du jeu ne peut figurer dans cette chaîne, les clients refusent donc le serveur authentique.</translation>
    </message>
    <message>
        <source>Without a pin every trusted certificate is accepted.</source>
        <translation>Sans épingle, tout certificat de confiance est accepté.</translation>
    </message>
    <message>
        <source>Pins that have ended are not enforced.</source>
        <translation>Les épingles qui ont pris fin ne sont pas appliquées.</translation>
    </message>
    <message>
        <source>Generate a backup key, or add the pin of one.</source>
        <translation>Générez une clé de secours ou ajoutez l’épingle d’une telle clé.</translation>
    </message>
    <message>
        <source>Check the pin set to look at the chain of today.</source>
        <translation>Vérifiez le jeu d’épingles pour examiner la chaîne actuelle.</translation>
    </message>
    <message>
        <source>The chain has no verified path for this host, which no pin makes up for.</source>
        <translation>La chaîne n’a pas de chemin vérifié pour cet hôte, ce qu’aucune épingle ne compense.</translation>
    </message>
    <message>
        <source>Nobody has said of which certificates these pins are. Check the pin set to find out.</source>
        <translation>Personne n’a indiqué de quels certificats viennent ces épingles. Vérifiez le jeu d’épingles pour le savoir.</translation>
    </message>
    <message>
        <source>%1 covers this host.</source>
        <translation>%1 couvre cet hôte.</translation>
    </message>
    <message>
        <source>%1 does not cover this host.</source>
        <translation>%1 ne couvre pas cet hôte.</translation>
    </message>
    <message>
        <source>It is the name itself.</source>
        <translation>C’est le nom lui-même.</translation>
    </message>
    <message>
        <source>It is a name below the pattern&apos;s.</source>
        <translation>C’est un nom subordonné à celui du motif.</translation>
    </message>
    <message>
        <source>The platform has no “*.”; the export covers the name and everything below it.</source>
        <translation>La plateforme ne connaît pas «&#x202f;*.&#x202f;»&#x202f;; l’export couvre le nom et tout ce qui lui est subordonné.</translation>
    </message>
    <message>
        <source>Its pins hold for whatever host the transfer names.</source>
        <translation>Ses épingles valent pour tout hôte nommé par le transfert.</translation>
    </message>
    <message>
        <source>It is another name.</source>
        <translation>C’est un autre nom.</translation>
    </message>
    <message>
        <source>The pattern means names below it, not the name itself.</source>
        <translation>Le motif désigne les noms subordonnés, pas le nom lui-même.</translation>
    </message>
    <message>
        <source>It is more labels below the pattern&apos;s name than are covered.</source>
        <translation>Il y a sous le nom du motif plus de niveaux qu’il n’en couvre.</translation>
    </message>
    <message>
        <source>With a dot at its end it is another name to the platform.</source>
        <translation>Avec un point final, c’est un autre nom pour la plateforme.</translation>
    </message>
    <message>
        <source>The platform tells capital letters from small ones.</source>
        <translation>La plateforme distingue les majuscules des minuscules.</translation>
    </message>
    <message>
        <source>The platform pins no IP addresses.</source>
        <translation>La plateforme n’épingle pas d’adresses IP.</translation>
    </message>
    <message>
        <source>The platform pins no names without a public suffix.</source>
        <translation>La plateforme n’épingle pas de noms sans suffixe public.</translation>
    </message>
    <message>
        <source>The platform has no “*.” patterns.</source>
        <translation>La plateforme ne connaît pas les motifs «&#x202f;*.&#x202f;».</translation>
    </message>
    <message>
        <source>Merge the Entries</source>
        <translation>Fusionner les entrées</translation>
    </message>
    <message>
        <source>Remove the Filler</source>
        <translation>Supprimer l’exemple</translation>
    </message>
    <message>
        <source>Remove the End</source>
        <translation>Supprimer la fin</translation>
    </message>
    <message>
        <source>Make It Active</source>
        <translation>Rendre actif</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>in live chain: leaf</source>
        <translation>dans la chaîne en service&#xa0;: certificat final</translation>
    </message>
    <message>
        <source>in live chain: intermediate</source>
        <translation>dans la chaîne en service&#xa0;: certificat intermédiaire</translation>
    </message>
    <message>
        <source>in live chain: root</source>
        <translation>dans la chaîne en service&#xa0;: certificat racine</translation>
    </message>
    <message>
        <source>not in live chain</source>
        <translation>absente de la chaîne en service</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>State of a pin: it is enforced, and its key is expected in the chain.</extracomment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>State of a pin: its key is kept back for the day the served key is lost.</extracomment>
        <translation>De secours</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>State of a pin: its key is going to be served next.</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>State of a pin: it is kept for the record and not enforced any more.</extracomment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>unknown – not inspected</source>
        <translation>inconnu – non inspecté</translation>
    </message>
    <message>
        <source>certificate of %1, until %2</source>
        <translation>certificat de %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>certificat de %1</translation>
    </message>
    <message>
        <source>hash only</source>
        <translation>empreinte seule</translation>
    </message>
    <message>
        <source>key or certificate request</source>
        <translation>clé ou demande de certificat</translation>
    </message>
    <message>
        <source>key unknown</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>%1: pin %2, %3, %4</source>
        <translation>%1&#xa0;: épingle %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, kept by %2</source>
        <translation>%1, conservée par %2</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Check the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Vérifiez qui a le droit de lecture.</translation>
    </message>
    <message>
        <source>Choose another place or make room.</source>
        <translation>Choisissez un autre emplacement ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>Split the input into smaller files.</source>
        <translation>Répartissez le contenu en fichiers plus petits.</translation>
    </message>
    <message>
        <source>Give the passphrase that it was encrypted with.</source>
        <translation>Donnez la phrase secrète utilisée pour le chiffrement.</translation>
    </message>
    <message>
        <source>Give a file with certificates or keys in PEM, DER, PKCS#7 or PKCS#12.</source>
        <translation>Donnez un fichier contenant des certificats ou des clés en PEM, DER, PKCS#7 ou PKCS#12.</translation>
    </message>
    <message>
        <source>Give the file with the private key of the certificate.</source>
        <translation>Donnez le fichier contenant la clé privée du certificat.</translation>
    </message>
    <message>
        <source>Pin another role of the chain: leaf, intermediate or root.</source>
        <translation>Épinglez un autre rôle de la chaîne&#xa0;: certificat final, intermédiaire ou racine.</translation>
    </message>
    <message>
        <source>Give a file or a directory with root certificates.</source>
        <translation>Donnez un fichier ou un répertoire contenant des certificats racine.</translation>
    </message>
    <message>
        <source>A SHA-256 pin has 44 characters of base64 and ends in “=”.</source>
        <translation>Une épingle SHA-256 comporte 44 caractères base64 et se termine par «&#x202f;=&#x202f;».</translation>
    </message>
    <message>
        <source>Take the pin from a certificate or a key.</source>
        <translation>Prenez l’épingle d’un certificat ou d’une clé.</translation>
    </message>
    <message>
        <source>Write a host name, or “*.” and a name, without scheme and port.</source>
        <translation>Écrivez un nom d’hôte, ou «&#x202f;*.&#x202f;» suivi d’un nom, sans schéma ni port.</translation>
    </message>
    <message>
        <source>Use the newer Pintle to open it.</source>
        <translation>Utilisez le Pintle plus récent pour ouvrir.</translation>
    </message>
    <message>
        <source>Keep one entry for each host.</source>
        <translation>Gardez une seule entrée par hôte.</translation>
    </message>
    <message>
        <source>List the known formats with “pintle-cli export --list”.</source>
        <translation>Affichez les formats connus avec «&#x202f;pintle-cli export --list&#x202f;».</translation>
    </message>
    <message>
        <source>Use pins that the platform can check, or write it anyway with --force.</source>
        <translation>Utilisez des épingles que la plateforme peut vérifier, ou écrivez quand même avec --force.</translation>
    </message>
    <message>
        <source>Choose another format or change the pin set.</source>
        <translation>Choisissez un autre format ou modifiez le jeu d’épingles.</translation>
    </message>
    <message>
        <source>Check the host name and the name server.</source>
        <translation>Vérifiez le nom d’hôte et le serveur de noms.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>Réessayez ou accordez plus de temps.</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs.</source>
        <translation>Vérifiez le port et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Vérifiez le réseau et l’adresse.</translation>
    </message>
    <message>
        <source>Ask the proxy&apos;s rules, or connect directly.</source>
        <translation>Consultez les règles du proxy ou connectez-vous directement.</translation>
    </message>
    <message>
        <source>Give user and password in the proxy&apos;s URL.</source>
        <translation>Indiquez l’utilisateur et le mot de passe dans l’URL du proxy.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind and port.</source>
        <translation>Vérifiez le type et le port du proxy.</translation>
    </message>
    <message>
        <source>Use a STARTTLS scheme such as smtp:// if the port speaks such a protocol.</source>
        <translation>Utilisez un schéma STARTTLS tel que smtp:// si le port parle un tel protocole.</translation>
    </message>
    <message>
        <source>Check that the server has STARTTLS switched on for this port.</source>
        <translation>Vérifiez que STARTTLS est activé sur ce port du serveur.</translation>
    </message>
    <message>
        <source>Try other TLS versions, another server name or a client certificate.</source>
        <translation>Essayez d’autres versions de TLS, un autre nom de serveur ou un certificat client.</translation>
    </message>
    <message>
        <source>List the lab&apos;s servers with “pintle-cli lab list”.</source>
        <translation>Affichez les serveurs du labo avec «&#x202f;pintle-cli lab list&#x202f;».</translation>
    </message>
    <message>
        <source>Remove the file; the lab makes new keys.</source>
        <translation>Supprimez le fichier&#x202f;; le labo crée de nouvelles clés.</translation>
    </message>
    <message>
        <source>Close it there, or save it here under another name.</source>
        <translation>Fermez-le dans l’autre programme ou enregistrez ici sous un autre nom.</translation>
    </message>
    <message>
        <source>Install it, or say where it is.</source>
        <translation>Installez-le ou indiquez où il se trouve.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Inspection of %1</source>
        <extracomment>%1 a server or the name of a file.</extracomment>
        <translation>Inspection de %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>À propos de ce rapport</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspecté</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>Évalué au</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Connected to the server, took the certificates it sent, and built and checked every path to the trust store.</source>
        <translation>Connexion au serveur, lecture des certificats envoyés, puis construction et vérification de tous les chemins vers le magasin de confiance.</translation>
    </message>
    <message>
        <source>Read the certificates from a file, and built and checked every path to the trust store. No connection was made.</source>
        <translation>Lecture des certificats dans un fichier, puis construction et vérification de tous les chemins vers le magasin de confiance. Aucune connexion n’a été établie.</translation>
    </message>
    <message>
        <source>Command that repeats it</source>
        <translation>Commande pour répéter l’inspection</translation>
    </message>
    <message>
        <source>Trust store</source>
        <translation>Magasin de confiance</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation>Jeu d’épingles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Names left out</source>
        <translation>Noms omis</translation>
    </message>
    <message>
        <source>Names were replaced by placeholders. Pins, fingerprints and serial numbers were kept: public logs may tell whose they are.</source>
        <translation>Les noms ont été remplacés par des marqueurs. Les épingles, empreintes et numéros de série ont été conservés&#xa0;: des journaux publics peuvent révéler à qui ils appartiennent.</translation>
    </message>
    <message>
        <source>Chain as sent</source>
        <translation>Chaîne telle qu’envoyée</translation>
    </message>
    <message>
        <source>Diagram of the path in use</source>
        <translation>Diagramme du chemin en service</translation>
    </message>
    <message>
        <source>No certificate was sent.</source>
        <translation>Aucun certificat n’a été envoyé.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>The number of a certificate in the order in which it was sent.</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The hash of a public key.</extracomment>
        <translation>Épingle</translation>
    </message>
    <message>
        <source>On the path in use</source>
        <translation>Sur le chemin en service</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Path %1 of %2, in use</source>
        <translation>Chemin %1 sur %2, en service</translation>
    </message>
    <message>
        <source>Path %1 of %2, an alternative</source>
        <translation>Chemin %1 sur %2, variante</translation>
    </message>
    <message>
        <source>Path %1 of %2, not valid</source>
        <translation>Chemin %1 sur %2, non valable</translation>
    </message>
    <message>
        <source>No path was found.</source>
        <translation>Aucun chemin n’a été trouvé.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Issuer looked for and not found: %1</source>
        <translation>Émetteur recherché et introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Each link of the path in use, and the name that was asked for.</source>
        <translation>Chaque lien du chemin en service, et le nom demandé.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>nom d’hôte</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>Rien n’a été vérifié.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Épingles</translation>
    </message>
    <message>
        <source>No pin set was used.</source>
        <translation>Aucun jeu d’épingles n’a été utilisé.</translation>
    </message>
    <message>
        <source>Answer of the pins</source>
        <translation>Réponse des épingles</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Enforced until</source>
        <translation>Appliqué jusqu’au</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Pins of the set</source>
        <translation>Épingles du jeu</translation>
    </message>
    <message>
        <source>Keys of the path in use</source>
        <translation>Clés du chemin en service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>On the path</source>
        <translation>Sur le chemin</translation>
    </message>
    <message>
        <source>in the trust store</source>
        <translation>dans le magasin de confiance</translation>
    </message>
    <message>
        <source>not in the trust store</source>
        <translation>absent du magasin de confiance</translation>
    </message>
    <message>
        <source>match</source>
        <translation>correspond</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>ne correspond pas</translation>
    </message>
    <message>
        <source>Certificates in full</source>
        <translation>Certificats complets</translation>
    </message>
    <message>
        <source>Certificate %1: %2</source>
        <extracomment>%1 a number, %2 a name.</extracomment>
        <translation>Certificat %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <extracomment>%1 a kind of key, %2 a number.</extracomment>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signé avec</translation>
    </message>
    <message>
        <source>Pin, hexadecimal</source>
        <translation>Épingle, hexadécimal</translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256</source>
        <translation>Empreinte, SHA-256</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>PEM</source>
        <extracomment>Privacy-Enhanced Mail, the name of a format; not translated.</extracomment>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>No connection was made.</source>
        <translation>Aucune connexion n’a été établie.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server name sent</source>
        <extracomment>Server Name Indication.</extracomment>
        <translation>Nom de serveur envoyé</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Échange de clés</translation>
    </message>
    <message>
        <source>Signature of the server</source>
        <translation>Signature du serveur</translation>
    </message>
    <message>
        <source>Application protocol</source>
        <translation>Protocole d’application</translation>
    </message>
    <message>
        <source>Revocation answer sent along</source>
        <extracomment>A stapled OCSP response.</extracomment>
        <translation>Réponse de révocation jointe</translation>
    </message>
    <message>
        <source>Timestamps of public logs</source>
        <extracomment>Signed certificate timestamps in the TLS extension.</extracomment>
        <translation>Horodatages de journaux publics</translation>
    </message>
    <message>
        <source>Client certificate asked for</source>
        <translation>Certificat client demandé</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>What was said before TLS</source>
        <translation>Échanges avant TLS</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>non épinglé</translation>
    </message>
    <message>
        <source>expired, nothing is enforced</source>
        <translation>expiré, rien n’est appliqué</translation>
    </message>
    <message>
        <source>a pin matches</source>
        <translation>une épingle correspond</translation>
    </message>
    <message>
        <source>no pin matches</source>
        <translation>aucune épingle ne correspond</translation>
    </message>
    <message>
        <source>not judged, as no path was verified</source>
        <translation>non évalué, car aucun chemin n’a été vérifié</translation>
    </message>
    <message>
        <source>leaf</source>
        <extracomment>The certificate of the server itself, at the beginning of a chain.</extracomment>
        <translation>certificat final</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>certificat intermédiaire</translation>
    </message>
    <message>
        <source>root</source>
        <translation>certificat racine</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>A key that is kept back for a day when the others are lost.</extracomment>
        <translation>de secours</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivante</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>enforced</source>
        <extracomment>A pin set that makes clients refuse.</extracomment>
        <translation>appliqué</translation>
    </message>
    <message>
        <source>reported only</source>
        <translation>signalé seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n more names were left out.</source>
        <translation>
            <numerusform>%n autre nom a été omis.</numerusform>
            <numerusform>%n autres noms ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more certificates were left out.</source>
        <translation>
            <numerusform>%n autre certificat a été omis.</numerusform>
            <numerusform>%n autres certificats ont été omis.</numerusform>
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
            <numerusform>%n nom d’hôte</numerusform>
            <numerusform>%n noms d’hôte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IP addresses</source>
        <translation>
            <numerusform>%n adresse IP</numerusform>
            <numerusform>%n adresses IP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses</source>
        <translation>
            <numerusform>%n adresse e-mail</numerusform>
            <numerusform>%n adresses e-mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>this certificate</source>
        <translation>ce certificat</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>certificat final</translation>
    </message>
    <message>
        <source>root</source>
        <translation>certificat racine</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>certificat intermédiaire</translation>
    </message>
    <message>
        <source>A pin of the set matches.</source>
        <translation>Une épingle du jeu correspond.</translation>
    </message>
    <message>
        <source>%1 of %2 pins match (%3); the set trusts its pins alone.</source>
        <translation>%1 épingles sur %2 correspondent (%3)&#x202f;; le jeu ne se fie qu’à ses épingles.</translation>
    </message>
    <message>
        <source>Path to %1 in %2; the one pin matches (%3).</source>
        <translation>Chemin jusqu’à %1 dans %2&#x202f;; l’unique épingle correspond (%3).</translation>
    </message>
    <message>
        <source>Path to %1 in %2; %3 of %4 pins match (%5).</source>
        <translation>Chemin jusqu’à %1 dans %2&#x202f;; épingles qui correspondent&#xa0;: %3 sur %4 (%5).</translation>
    </message>
    <message>
        <source>Set %1 has no pins that count for %2.</source>
        <translation>Le jeu %1 n’a aucune épingle qui compte pour %2.</translation>
    </message>
    <message>
        <source>Set %1 does not cover %2.</source>
        <translation>Le jeu %1 ne couvre pas %2.</translation>
    </message>
    <message>
        <source>No pin set covers %1.</source>
        <translation>Aucun jeu d’épingles ne couvre %1.</translation>
    </message>
    <message>
        <source>Set %1 ended on %2; nothing is enforced.</source>
        <translation>Le jeu %1 a pris fin le %2&#x202f;; rien n’est appliqué.</translation>
    </message>
    <message>
        <source>No path to an anchor is valid: %1.</source>
        <translation>Aucun chemin vers une ancre de confiance n’est valable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No path to an anchor is valid.</source>
        <translation>Aucun chemin vers une ancre de confiance n’est valable.</translation>
    </message>
    <message>
        <source>Something about this connection deserves a look.</source>
        <translation>Quelque chose dans cette connexion mérite un examen.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings, first: %1</source>
        <translation>
            <numerusform>%n constat&#xa0;: %1</numerusform>
            <numerusform>%n constats, dont le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no certificate.</source>
        <translation>Il n’y a pas de certificat.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1 a stage such as Connect, %2 a sentence.</extracomment>
        <translation>%1, échec&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server sent no certificate.</source>
        <translation>Le serveur n’a envoyé aucun certificat.</translation>
    </message>
    <message>
        <source>Trusted and pinned</source>
        <translation>De confiance et épinglé</translation>
    </message>
    <message>
        <source>Trusted, not pinned</source>
        <translation>De confiance, non épinglé</translation>
    </message>
    <message>
        <source>Trusted, but no pin matches</source>
        <translation>De confiance, mais aucune épingle ne correspond</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Pas de confiance</translation>
    </message>
    <message>
        <source>Trusted, pins expired</source>
        <translation>De confiance, épingles expirées</translation>
    </message>
    <message>
        <source>Trusted, with problems</source>
        <translation>De confiance, avec des problèmes</translation>
    </message>
    <message>
        <source>Pins match, but chain invalid</source>
        <translation>Épingles conformes, mais chaîne non valable</translation>
    </message>
    <message>
        <source>No TLS answer</source>
        <translation>Aucune réponse TLS</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>Path to %1 in %2.</source>
        <translation>Chemin jusqu’à %1 dans %2.</translation>
    </message>
    <message>
        <source>No pin of set %1 matches; it only reports, so clients go on.</source>
        <translation>Aucune épingle du jeu %1 ne correspond&#x202f;; il ne fait que signaler, les clients continuent donc.</translation>
    </message>
    <message>
        <source>Clients with set %1 refuse this server.</source>
        <translation>Les clients munis du jeu %1 refusent ce serveur.</translation>
    </message>
    <message>
        <source>A correct client refuses; a client that checks only pins accepts.</source>
        <translation>Un client correct refuse&#x202f;; un client qui ne vérifie que les épingles accepte.</translation>
    </message>
    <message>
        <source>Pin Intermediate</source>
        <translation>Épingler le certificat intermédiaire</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Show Failing Check</source>
        <translation>Montrer le contrôle échoué</translation>
    </message>
    <message>
        <source>Renew Set</source>
        <translation>Renouveler le jeu</translation>
    </message>
    <message>
        <source>Show Findings</source>
        <translation>Montrer les constats</translation>
    </message>
    <message>
        <source>Learn Why</source>
        <translation>Comprendre pourquoi</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
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
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
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
        <translation>une date inconnue</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>A date and a time of day, for example &quot;21 February 2027, 14:56 UTC&quot;.</extracomment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>the time allowed</source>
        <translation>temps autorisé</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>la limite</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day in a sentence, in the letters of Qt&apos;s date formats; &quot;21 February 2027&quot; in English.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for TLS pins.</source>
        <translation>Atelier pour épingles TLS.</translation>
    </message>
    <message>
        <source>A server or a certificate file to inspect at once.</source>
        <translation>Un serveur ou un fichier de certificats à inspecter aussitôt.</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark, high-contrast-dark or high-contrast-light.</source>
        <translation>Couleurs de la fenêtre&#xa0;: system, light, dark, high-contrast-dark ou high-contrast-light.</translation>
    </message>
    <message>
        <source>Language of the window, this time: de, fr and the like.</source>
        <translation>Langue de la fenêtre, pour cette fois&#xa0;: de, fr, etc.</translation>
    </message>
    <message>
        <source>Folder with more catalogues (pintle_TAG.qm), used first.</source>
        <translation>Dossier contenant d’autres catalogues (pintle_TAG.qm), utilisés en premier.</translation>
    </message>
</context>
<context>
    <name>pintle::AboutDialog</name>
    <message>
        <source>About Pintle</source>
        <translation>À propos de Pintle</translation>
    </message>
    <message>
        <source>Pintle %1</source>
        <translation>Pintle %1</translation>
    </message>
    <message>
        <source>Workbench for TLS pins. Apache License 2.0. Copyright: the Pintle authors.</source>
        <translation>Atelier pour épingles TLS. Licence Apache 2.0. Copyright&#xa0;: les auteurs de Pintle.</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>&amp;Copy Diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>diagnostic</translation>
    </message>
</context>
<context>
    <name>pintle::ActivityLog</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>pintle::AddHashPanel</name>
    <message>
        <source>&amp;Add Pin</source>
        <translation>&amp;Ajouter l’épingle</translation>
    </message>
    <message>
        <source>&amp;Hash</source>
        <translation>&amp;Empreinte</translation>
    </message>
    <message>
        <source>sha256/…, base64, hex or colon-hex</source>
        <translation>sha256/…, base64, hex ou hex avec deux-points</translation>
    </message>
    <message>
        <source>State of the new pin</source>
        <translation>État de la nouvelle épingle</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Fix: Add “=”</source>
        <translation>Corriger&#xa0;: ajouter «&#x202f;=&#x202f;»</translation>
    </message>
    <message>
        <source>Fix the Spelling</source>
        <translation>Corriger l’écriture</translation>
    </message>
</context>
<context>
    <name>pintle::Asn1Model</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable from here on</source>
        <translation>Illisible à partir d’ici</translation>
    </message>
    <message>
        <source>More than is shown</source>
        <translation>Plus qu’il n’est affiché</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>Where an element begins, counted in bytes.</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>pintle::BackupPlacePage</name>
    <message>
        <source>Make the key &amp;here, in an encrypted file</source>
        <translation>Créer la clé &amp;ici, dans un fichier chiffré</translation>
    </message>
    <message>
        <source>Certificate request &amp;only: the key is made elsewhere</source>
        <translation>Demande de certificat &amp;seule&#xa0;: la clé est créée ailleurs</translation>
    </message>
    <message>
        <source>Place of the Key</source>
        <translation>Emplacement de la clé</translation>
    </message>
    <message>
        <source>The private key never becomes part of the workspace.</source>
        <translation>La clé privée n’entre jamais dans l’espace de travail.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Browse for the key file</source>
        <translation>Parcourir pour le fichier de clé</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>Generate passphrase</source>
        <translation>Générer une phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
    <message>
        <source>Also write a certificate &amp;request beside it</source>
        <translation>Écrire aussi une &amp;demande de certificat à côté</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>&amp;Fichier de clé</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Phrase s&amp;ecrète</translation>
    </message>
    <message>
        <source>Key File</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Browse for the certificate request</source>
        <translation>Parcourir pour la demande de certificat</translation>
    </message>
    <message>
        <source>Commands that make key and request</source>
        <translation>Commandes qui créent la clé et la demande</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>De&amp;mande</translation>
    </message>
    <message>
        <source>Make the key where it is to be kept, for example in an HSM, and open its request.</source>
        <translation>Créez la clé là où elle doit rester, par exemple dans un HSM, et ouvrez sa demande.</translation>
    </message>
    <message>
        <source>Certificate Request</source>
        <translation>Demande de certificat</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Création de la clé…</translation>
    </message>
    <message>
        <source>Reading the request…</source>
        <translation>Lecture de la demande…</translation>
    </message>
</context>
<context>
    <name>pintle::BackupResultPage</name>
    <message>
        <source>The Backup Key</source>
        <translation>La clé de secours</translation>
    </message>
    <message>
        <source>“Finish” adds its pin to the set; “Cancel” takes the files away again.</source>
        <translation>«&#x202f;Terminer&#x202f;» ajoute son épingle au jeu&#x202f;; «&#x202f;Annuler&#x202f;» supprime les fichiers créés.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingle</translation>
    </message>
    <message>
        <source>Key file: %1. Only you can read it, and only with the passphrase.</source>
        <translation>Fichier de clé&#xa0;: %1. Vous seul pouvez le lire, et seulement avec la phrase secrète.</translation>
    </message>
    <message>
        <source>Certificate request: %1.</source>
        <translation>Demande de certificat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show the folder of %1</source>
        <translation>Afficher le dossier de %1</translation>
    </message>
    <message>
        <source>The key stays where it was made. Keep it away from the server.</source>
        <translation>La clé reste là où elle a été créée. Conservez-la loin du serveur.</translation>
    </message>
    <message>
        <source>Store the key away from the server. Neither the key nor the passphrase is kept here.</source>
        <translation>Conservez la clé loin du serveur. Ni la clé ni la phrase secrète ne sont gardées ici.</translation>
    </message>
</context>
<context>
    <name>pintle::BackupTypePage</name>
    <message>
        <source>P-&amp;256, small and fast</source>
        <translation>P-&amp;256, petite et rapide</translation>
    </message>
    <message>
        <source>&amp;RSA of 3072 bits, for old clients</source>
        <translation>&amp;RSA de 3072 bits, pour les anciens clients</translation>
    </message>
    <message>
        <source>Kind of Key</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>A backup key is kept back. The day the served key is lost, a certificate for this one lets your users in again.</source>
        <translation>Une clé de secours est tenue en réserve. Le jour où la clé en service est perdue, un certificat pour celle-ci permet à vos utilisateurs de revenir.</translation>
    </message>
    <message>
        <source>&amp;Like the key that is served: %1</source>
        <translation>&amp;Comme la clé en service&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pintle::BackupWizard</name>
    <message>
        <source>Generate Backup Key</source>
        <translation>Générer une clé de secours</translation>
    </message>
    <message>
        <source>Backup key</source>
        <translation>Clé de secours</translation>
    </message>
</context>
<context>
    <name>pintle::BenchRecord</name>
    <message>
        <source>Inspecting %1</source>
        <translation>Inspection de %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>The lab listens on %1.</source>
        <translation>Le labo écoute sur %1.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Arrêté par vous.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1&#xa0;: écriture terminée.</translation>
    </message>
    <message>
        <source>%1: done in %2 ms.</source>
        <translation>%1&#xa0;: terminé en %2 ms.</translation>
    </message>
    <message>
        <source>%1: failed.</source>
        <translation>%1&#xa0;: échec.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pintle::BundleDialog</name>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>Certificates in %1</source>
        <translation>Certificats dans %1</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Find certificates</source>
        <translation>Rechercher des certificats</translation>
    </message>
    <message>
        <source>Name, issuer, pin, fingerprint or serial number</source>
        <translation>Nom, émetteur, épingle, empreinte ou numéro de série</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificat</numerusform>
            <numerusform>%n certificats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n certificates match</source>
        <translation>
            <numerusform>%1 sur %n certificat correspond</numerusform>
            <numerusform>%1 sur %n certificats correspondent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::BundleModel</name>
    <message>
        <source>%1, issued by %2, ends %3, %4</source>
        <translation>%1, émis par %2, expire le %3, %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The hash of a public key.</extracomment>
        <translation>Épingle</translation>
    </message>
</context>
<context>
    <name>pintle::ChainModel</name>
    <message>
        <source>Pin match</source>
        <translation>Épingle conforme</translation>
    </message>
    <message>
        <source>Backup pin</source>
        <translation>Épingle de secours</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>In the set</source>
        <translation>Dans le jeu</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>Non épinglé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Envoyé en</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingle</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>pintle::ChainPane</name>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Certificate chain as a table</source>
        <translation>Chaîne de certificats sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>pintle::ChainPicture</name>
    <message>
        <source>Trusted – in %1</source>
        <translation>De confiance – dans %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Missing from server</source>
        <translation>Non envoyé par le serveur</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Envoyé deux fois</translation>
    </message>
    <message>
        <source>Sent, not needed</source>
        <translation>Envoyé, inutile</translation>
    </message>
    <message>
        <source>Key is in the set</source>
        <translation>La clé est dans le jeu</translation>
    </message>
    <message>
        <source>Pin mismatch</source>
        <translation>Épingle non conforme</translation>
    </message>
    <message>
        <source>Pins expired – not enforced</source>
        <translation>Épingles expirées – non appliquées</translation>
    </message>
    <message>
        <source>Pinned key, not judged</source>
        <translation>Clé épinglée, non évaluée</translation>
    </message>
    <message>
        <source>Backup is in use</source>
        <translation>Clé de secours en service</translation>
    </message>
    <message>
        <source>Pin match</source>
        <translation>Épingle conforme</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>expire le %1</translation>
    </message>
    <message>
        <source>Issuer not found</source>
        <translation>Émetteur introuvable</translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation>Recherché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looked in: certificates sent, %1</source>
        <translation>Recherché dans&#xa0;: certificats envoyés, %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Sent #%1, not used</source>
        <translation>Envoyé en n°&#xa0;%1, non utilisé</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Issued by %1: %2</source>
        <extracomment>%1 is a certificate&apos;s name, %2 lists checks, for example &quot;signature, name, CA, path length&quot;.</extracomment>
        <translation>Émis par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not checked: issuer missing</source>
        <translation>non vérifié&#xa0;: émetteur manquant</translation>
    </message>
    <message>
        <source>Not checked: issuer missing</source>
        <translation>Non vérifié&#xa0;: émetteur manquant</translation>
    </message>
    <message>
        <source>Certificate chain, 1 certificate</source>
        <translation>Chaîne de certificats, 1 certificat</translation>
    </message>
    <message>
        <source>Certificate chain, %1 certificates</source>
        <translation>Chaîne de certificats, %1 certificats</translation>
    </message>
    <message>
        <source>%1, path %2 of %3</source>
        <translation>%1, chemin %2 sur %3</translation>
    </message>
    <message>
        <source>Path %1 of %2</source>
        <translation>Chemin %1 sur %2</translation>
    </message>
    <message>
        <source>%1 – used</source>
        <translation>%1 – utilisé</translation>
    </message>
    <message>
        <source>%1 – not valid</source>
        <translation>%1 – non valable</translation>
    </message>
    <message>
        <source>%1 – alternative, ends at %2</source>
        <translation>%1 – variante, aboutit à %2</translation>
    </message>
    <message>
        <source>Trusted only here – Lab store</source>
        <translation>De confiance ici seulement – magasin du labo</translation>
    </message>
    <message>
        <source>%1 · sent by the proxy</source>
        <extracomment>%1 is a role such as Leaf.</extracomment>
        <translation>%1 · envoyé par le proxy</translation>
    </message>
    <message>
        <source>Pins off</source>
        <translation>Épingles désactivées</translation>
    </message>
    <message>
        <source>Key not proved</source>
        <translation>Clé non prouvée</translation>
    </message>
    <message>
        <source>sent by the proxy</source>
        <translation>envoyé par le proxy</translation>
    </message>
    <message>
        <source>Sent #%1, used by path %2</source>
        <translation>Envoyé en n°&#xa0;%1, utilisé par le chemin %2</translation>
    </message>
    <message>
        <source>On another path</source>
        <translation>Sur un autre chemin</translation>
    </message>
    <message>
        <source>Sent as number %1</source>
        <translation>Envoyé en position %1</translation>
    </message>
    <message>
        <source>Trusted by your administrator</source>
        <translation>Approuvé par votre administrateur</translation>
    </message>
    <message>
        <source>%1 – replaced by the proxy</source>
        <extracomment>%1 lists checks, for example &quot;signature, name, CA, path length&quot;.</extracomment>
        <translation>%1 – remplacé par le proxy</translation>
    </message>
</context>
<context>
    <name>pintle::ChainView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Pins or unpins this certificate</source>
        <translation>Épingle ce certificat ou retire son épingle</translation>
    </message>
    <message>
        <source>Shows the details</source>
        <translation>Affiche les détails</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Chaîne de certificats</translation>
    </message>
    <message>
        <source>%1 of %2, pin: %3</source>
        <translation>%1 sur %2, épingle&#xa0;: %3</translation>
    </message>
    <message>
        <source>The certificates from the server&apos;s own up to one that is trusted. The role line says whether the server sent it; a dashed border means that it did not. The words between two certificates say what was checked. The pin in the corner pins that key, or takes its pin away.</source>
        <translation>Les certificats, de celui du serveur jusqu’à un certificat de confiance. La ligne du rôle indique si le serveur l’a envoyé&#x202f;; une bordure en tirets signifie que non. Les mots entre deux certificats disent ce qui a été vérifié. L’épingle dans le coin épingle cette clé ou retire son épingle.</translation>
    </message>
</context>
<context>
    <name>pintle::ChecksTab</name>
    <message>
        <source>OpenSSL refuses this path</source>
        <translation>OpenSSL refuse ce chemin</translation>
    </message>
    <message>
        <source>OpenSSL verified this path</source>
        <translation>OpenSSL a vérifié ce chemin</translation>
    </message>
    <message>
        <source>Every certificate, from the leaf to its anchor in %1.</source>
        <translation>Tous les certificats, du certificat final à son ancre de confiance dans %1.</translation>
    </message>
    <message>
        <source>QSslSocket reports no error of its own</source>
        <translation>QSslSocket ne signale aucune erreur de son côté</translation>
    </message>
    <message>
        <source>QSslSocket</source>
        <translation>QSslSocket</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Lien vers %1</translation>
    </message>
    <message>
        <source>This certificate</source>
        <translation>Ce certificat</translation>
    </message>
    <message>
        <source>This path</source>
        <translation>Ce chemin</translation>
    </message>
    <message>
        <source>Whole connection</source>
        <translation>Connexion entière</translation>
    </message>
    <message>
        <source>What Qt says</source>
        <translation>Ce que dit Qt</translation>
    </message>
    <message>
        <source>Copy All Checks</source>
        <translation>Copier tous les contrôles</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>contrôles</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Period of validity</source>
        <translation>Période de validité</translation>
    </message>
    <message>
        <source>passed: %1 to %2</source>
        <translation>réussi&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>Nom de l’hôte</translation>
    </message>
    <message>
        <source>passed: %1 matches %2</source>
        <translation>réussi&#xa0;: %1 correspond à %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>passed: %1</source>
        <translation>réussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algorithme de signature</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message numerus="yes">
        <source>passed: %n extensions decode, and every critical one is understood</source>
        <translation>
            <numerusform>réussi&#xa0;: %n extension décodée, et comprise si elle est critique</numerusform>
            <numerusform>réussi&#xa0;: %n extensions décodées, et toutes celles qui sont critiques sont comprises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucune correspondance.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Type a part of a command; @ finds servers, # finds pin sets</source>
        <translation>Saisissez une partie de commande&#x202f;; @ cherche des serveurs, # cherche des jeux d’épingles</translation>
    </message>
    <message>
        <source>Command, @server or #pin set</source>
        <translation>Commande, @serveur ou #jeu d’épingles</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Commandes correspondantes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a menu and one of its choices, such as &quot;Theme: Dark&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Use this pin set</source>
        <translation>Utiliser ce jeu d’épingles</translation>
    </message>
</context>
<context>
    <name>pintle::ComparisonModel</name>
    <message>
        <source>no trusted path</source>
        <translation>aucun chemin de confiance</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Leaf key (pin)</source>
        <translation>Clé du certificat final (épingle)</translation>
    </message>
    <message>
        <source>Leaf issued by</source>
        <translation>Certificat final émis par</translation>
    </message>
    <message>
        <source>Leaf ends</source>
        <translation>Fin du certificat final</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Type de clé</translation>
    </message>
    <message>
        <source>Path ends at</source>
        <translation>Le chemin aboutit à</translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation>Certificats envoyés</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= identique</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>envoyé %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>reçu %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Client&apos;s decision</source>
        <translation>Décision du client</translation>
    </message>
    <message>
        <source>Application data sent, bytes</source>
        <translation>Données d’application envoyées, octets</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Échange de clés</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Handshake sent, bytes</source>
        <translation>Négociation TLS envoyée, octets</translation>
    </message>
    <message>
        <source>Handshake received, bytes</source>
        <translation>Négociation TLS reçue, octets</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Connecté à</translation>
    </message>
    <message>
        <source>Duration of %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>≠ B and C differ from A</source>
        <translation>≠ B et C diffèrent de A</translation>
    </message>
    <message>
        <source>≠ B differs from A</source>
        <translation>≠ B diffère de A</translation>
    </message>
    <message>
        <source>≠ C differs from A</source>
        <translation>≠ C diffère de A</translation>
    </message>
    <message>
        <source>%1: A %2, B %3, C %4, %5</source>
        <extracomment>%1 a fact, %2 to %4 what it is in lane A, B and C, %5 whether they differ.</extracomment>
        <translation>%1&#xa0;: A %2, B %3, C %4, %5</translation>
    </message>
    <message>
        <source>A  Direct</source>
        <translation>A  En direct</translation>
    </message>
    <message>
        <source>B  Pins off</source>
        <translation>B  Épingles désactivées</translation>
    </message>
    <message>
        <source>C  Pins on</source>
        <translation>C  Épingles activées</translation>
    </message>
</context>
<context>
    <name>pintle::ConnectionIntents</name>
    <message>
        <source>Connection &amp;Options</source>
        <translation>&amp;Options de connexion</translation>
    </message>
</context>
<context>
    <name>pintle::Conversation</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>The client of a lane, short: &quot;App ▸ Server&quot;.</extracomment>
        <translation>Appli</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <extracomment>%1 sender, %2 receiver of a message.</extracomment>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>Connexion TCP</translation>
    </message>
    <message>
        <source>Request to the proxy</source>
        <translation>Requête au proxy</translation>
    </message>
    <message>
        <source>Answer of the proxy</source>
        <translation>Réponse du proxy</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte en clair</translation>
    </message>
    <message>
        <source>End of the handshake</source>
        <translation>Fin de la négociation TLS</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confiance</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>pas de confiance</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>match</source>
        <translation>correspond</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>ne correspond pas</translation>
    </message>
    <message>
        <source>ended, not enforced</source>
        <translation>a pris fin, non appliqué</translation>
    </message>
    <message>
        <source>no pins for this host</source>
        <translation>aucune épingle pour cet hôte</translation>
    </message>
    <message>
        <source>Path check</source>
        <translation>Contrôle du chemin</translation>
    </message>
    <message>
        <source>Pin check</source>
        <translation>Contrôle des épingles</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>refuse and close</source>
        <translation>refuser et fermer</translation>
    </message>
    <message>
        <source>Application data</source>
        <translation>Données d’application</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
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
        <translation>%1 – diffère de A</translation>
    </message>
    <message>
        <source>%1 (differs from A)</source>
        <translation>%1 (diffère de A)</translation>
    </message>
    <message>
        <source>%1: A %2, B %3, C %4</source>
        <extracomment>%1 the message or step, %2 to %4 what it was in lane A, B and C.</extracomment>
        <translation>%1&#xa0;: A %2, B %3, C %4</translation>
    </message>
    <message>
        <source>Message or step</source>
        <translation>Message ou étape</translation>
    </message>
    <message>
        <source>A  Direct</source>
        <translation>A  En direct</translation>
    </message>
    <message>
        <source>B  Pins off</source>
        <translation>B  Épingles désactivées</translation>
    </message>
    <message>
        <source>C  Pins on</source>
        <translation>C  Épingles activées</translation>
    </message>
</context>
<context>
    <name>pintle::CopyForm</name>
    <message>
        <source>Pin as s&amp;ha256/…</source>
        <translation>Épingle au format s&amp;ha256/…</translation>
    </message>
    <message>
        <source>Pin in &amp;Base64</source>
        <translation>Épingle en &amp;Base64</translation>
    </message>
    <message>
        <source>Pin in He&amp;x</source>
        <translation>Épingle en he&amp;xadécimal</translation>
    </message>
    <message>
        <source>Pin in Hex with &amp;Colons</source>
        <translation>Épingle en hexadécimal avec &amp;deux-points</translation>
    </message>
    <message>
        <source>Pin for c&amp;url (sha256//)</source>
        <translation>Épingle pour c&amp;url (sha256//)</translation>
    </message>
    <message>
        <source>Pin for &amp;Android (&lt;pin&gt;)</source>
        <translation>Épingle pour &amp;Android (&lt;pin&gt;)</translation>
    </message>
    <message>
        <source>&amp;TLSA Record Data (3 1 1)</source>
        <translation>Données d’enregistrement &amp;TLSA (3 1 1)</translation>
    </message>
    <message>
        <source>Certificate as &amp;PEM</source>
        <translation>Certificat en &amp;PEM</translation>
    </message>
    <message>
        <source>Chain as &amp;Sent (PEM)</source>
        <translation>Chaîne telle qu’&amp;envoyée (PEM)</translation>
    </message>
    <message>
        <source>Chain to &amp;Root (PEM)</source>
        <translation>Chaîne jusqu’à la &amp;racine (PEM)</translation>
    </message>
    <message>
        <source>Subj&amp;ect</source>
        <translation>Su&amp;jet</translation>
    </message>
    <message>
        <source>&amp;OpenSSL Command for the Pin</source>
        <translation>Commande &amp;OpenSSL pour l’épingle</translation>
    </message>
    <message>
        <source>Certificate as &amp;JSON</source>
        <translation>Certificat en J&amp;SON</translation>
    </message>
</context>
<context>
    <name>pintle::CopyIntents</name>
    <message>
        <source>&amp;Copy Pin</source>
        <translation>&amp;Copier l’épingle</translation>
    </message>
    <message>
        <source>Copy &amp;As…</source>
        <translation>Cop&amp;ier comme…</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <extracomment>%1 is a form such as &quot;Pin in Base64&quot;, %2 the name of a certificate.</extracomment>
        <translation>%1, de %2</translation>
    </message>
</context>
<context>
    <name>pintle::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>pintle::CoverProbe</name>
    <message>
        <source>Co&amp;vers?</source>
        <extracomment>Does the pin set cover the host that is typed beside this?</extracomment>
        <translation>Cou&amp;vre&#x202f;?</translation>
    </message>
    <message>
        <source>Host to try</source>
        <translation>Hôte à essayer</translation>
    </message>
    <message>
        <source>Type a host to see which platforms cover it</source>
        <translation>Saisissez un hôte pour voir quelles plateformes le couvrent</translation>
    </message>
    <message>
        <source>The set has no hosts yet.</source>
        <translation>Le jeu n’a pas encore d’hôtes.</translation>
    </message>
</context>
<context>
    <name>pintle::CoverageStrip</name>
    <message>
        <source>What becomes of your users</source>
        <translation>Conséquences pour vos utilisateurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 a sentence.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pintle::DangerBadge</name>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pintle::DetailsPanel</name>
    <message>
        <source>Select a certificate</source>
        <translation>Sélectionnez un certificat</translation>
    </message>
    <message>
        <source>Certificate details</source>
        <translation>Détails du certificat</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Key &amp;&amp; Pins</source>
        <translation>Clé &amp;&amp; épingles</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>What is known about the certificate or the link that is current in the chain.</source>
        <translation>Ce que l’on sait du certificat ou du lien courant dans la chaîne.</translation>
    </message>
</context>
<context>
    <name>pintle::DiagramDialog</name>
    <message>
        <source>Leave out host &amp;names, addresses and e-mail</source>
        <translation>Omettre les &amp;noms d’hôte, adresses et e-mails</translation>
    </message>
    <message>
        <source>Export Diagram</source>
        <translation>Exporter le diagramme</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PNG, actual size</source>
        <translation>PNG, taille réelle</translation>
    </message>
    <message>
        <source>PNG, twice the size</source>
        <translation>PNG, taille double</translation>
    </message>
    <message>
        <source>PNG, three times the size</source>
        <translation>PNG, taille triple</translation>
    </message>
    <message>
        <source>SVG, scales to any size</source>
        <translation>SVG, toutes les tailles</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview of the diagram</source>
        <translation>Aperçu du diagramme</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>Enregi&amp;strer sous…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Certificate chain of %1</source>
        <translation>Chaîne de certificats de %1</translation>
    </message>
    <message>
        <source>Save Diagram</source>
        <translation>Enregistrer le diagramme</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>pintle::DiffersDelegate</name>
    <message>
        <source>≠ %1 – differs from A</source>
        <extracomment>In a table: %1 a value, which is another than that of lane A.</extracomment>
        <translation>≠ %1 – diffère de A</translation>
    </message>
</context>
<context>
    <name>pintle::ExportPreview</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>Copy the text of the configuration</source>
        <translation>Copier le texte de la configuration</translation>
    </message>
    <message>
        <source>E&amp;xport Pins…</source>
        <translation>E&amp;xporter les épingles…</translation>
    </message>
</context>
<context>
    <name>pintle::ExportSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Enregi&amp;strer…</translation>
    </message>
    <message>
        <source>Save All to &amp;Folder…</source>
        <translation>Tout enregistrer dans un &amp;dossier…</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Chosen platforms</source>
        <translation>Plateformes choisies</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Export Pins – %1</source>
        <translation>Exporter les épingles – %1</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>Enregistrer la configuration</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save All to Folder</source>
        <translation>Tout enregistrer dans un dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already: %1.</source>
        <translation>
            <numerusform>%n fichier existe déjà&#xa0;: %1.</numerusform>
            <numerusform>%n fichiers existent déjà&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>É&amp;craser</translation>
    </message>
    <message>
        <source>Writing pins</source>
        <translation>Écriture des épingles</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n fichier écrit dans %1.</numerusform>
            <numerusform>%n fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>pintle::ExportTab</name>
    <message>
        <source>Use &amp;Leaf Pin</source>
        <translation>Utiliser l’épingle du certificat &amp;final</translation>
    </message>
    <message>
        <source>Export &amp;Anyway</source>
        <translation>Exporter qu&amp;and même</translation>
    </message>
    <message>
        <source>%1 text</source>
        <translation>Texte %1</translation>
    </message>
    <message>
        <source>What the platform does and cannot do</source>
        <translation>Ce que la plateforme fait et ne peut pas faire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 a sentence.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It would refuse every connection, so it is not written. %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>La plateforme refuserait toutes les connexions, la configuration n’est donc pas écrite. %1</translation>
    </message>
    <message>
        <source>It cannot be written. %1</source>
        <translation>Écriture impossible. %1</translation>
    </message>
    <message>
        <source>Adds the key of the live chain&apos;s leaf to the set</source>
        <translation>Ajoute au jeu la clé du certificat final de la chaîne en service</translation>
    </message>
    <message>
        <source>Check the pin set first, so that the leaf is known</source>
        <translation>Vérifiez d’abord le jeu d’épingles, pour que le certificat final soit connu</translation>
    </message>
</context>
<context>
    <name>pintle::ExportTextView</name>
    <message>
        <source>Text of the configuration</source>
        <translation>Texte de la configuration</translation>
    </message>
</context>
<context>
    <name>pintle::ExtensionsTab</name>
    <message>
        <source>No extensions.</source>
        <translation>Aucune extension.</translation>
    </message>
    <message>
        <source>%1 – critical</source>
        <translation>%1 – critique</translation>
    </message>
</context>
<context>
    <name>pintle::FileIntents</name>
    <message>
        <source>Open Certificates</source>
        <translation>Ouvrir des certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open Pin Set</source>
        <translation>Ouvrir un jeu d’épingles</translation>
    </message>
    <message>
        <source>Pin sets and configurations (*.json *.xml *.txt *.curlrc);;All files (*)</source>
        <translation>Jeux d’épingles et configurations (*.json *.xml *.txt *.curlrc);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose Trusted Roots</source>
        <translation>Choisir les racines de confiance</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add Certificates</source>
        <translation>Ajouter des certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der *.p7b);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Import Certificates…</source>
        <translation>&amp;Importer des certificats…</translation>
    </message>
    <message>
        <source>&amp;Paste Certificate or Pins</source>
        <translation>&amp;Coller un certificat ou des épingles</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
</context>
<context>
    <name>pintle::FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Name, hash in any spelling, serial number</source>
        <translation>Nom, empreinte sous toute écriture, numéro de série</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Finds on this page while you type: names, addresses, serial numbers, and hashes in any spelling.</source>
        <translation>Recherche dans cette page pendant la saisie&#xa0;: noms, adresses, numéros de série et empreintes sous toute écriture.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>pintle::FirstPage</name>
    <message>
        <source>See a certificate chain</source>
        <translation>Voir une chaîne de certificats</translation>
    </message>
    <message>
        <source>Inspect a server of the built-in lab. No network is used and nothing is installed.</source>
        <translation>Inspectez un serveur du labo intégré. Aucun réseau n’est utilisé et rien n’est installé.</translation>
    </message>
    <message>
        <source>Inspect the &amp;Lab Server</source>
        <translation>Inspecter le serveur du &amp;labo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>T&amp;ype an Address</source>
        <translation>Saisir une &amp;adresse</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>or drop certificates here, or paste them with Ctrl+V&lt;br&gt;&lt;br&gt;Lab servers: &lt;a href=&quot;lab:good&quot;&gt;good&lt;/a&gt; · &lt;a href=&quot;lab:leaf-only&quot;&gt;leaf only&lt;/a&gt; · &lt;a href=&quot;lab:wrong-order&quot;&gt;wrong order&lt;/a&gt; · &lt;a href=&quot;lab:expired&quot;&gt;expired&lt;/a&gt; · &lt;a href=&quot;lab:wrong-name&quot;&gt;wrong name&lt;/a&gt; · &lt;a href=&quot;lab:cross-signed&quot;&gt;cross-signed&lt;/a&gt; · &lt;a href=&quot;lab:appended-genuine&quot;&gt;appended certificate&lt;/a&gt;</source>
        <translation>ou déposez des certificats ici, ou collez-les avec Ctrl+V&lt;br&gt;&lt;br&gt;Serveurs du labo&#xa0;: &lt;a href=&quot;lab:good&quot;&gt;correct&lt;/a&gt; · &lt;a href=&quot;lab:leaf-only&quot;&gt;certificat final seul&lt;/a&gt; · &lt;a href=&quot;lab:wrong-order&quot;&gt;mauvais ordre&lt;/a&gt; · &lt;a href=&quot;lab:expired&quot;&gt;expiré&lt;/a&gt; · &lt;a href=&quot;lab:wrong-name&quot;&gt;mauvais nom&lt;/a&gt; · &lt;a href=&quot;lab:cross-signed&quot;&gt;signature croisée&lt;/a&gt; · &lt;a href=&quot;lab:appended-genuine&quot;&gt;certificat ajouté&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>pintle::HelpIntents</name>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Explain This</source>
        <translation>&amp;Expliquer ceci</translation>
    </message>
    <message>
        <source>&amp;About Pintle</source>
        <translation>À &amp;propos de Pintle</translation>
    </message>
    <message>
        <source>There is no explanation for this. Press Shift+F1 and click something else.</source>
        <translation>Il n’y a pas d’explication à ce sujet. Appuyez sur Maj+F1 et cliquez sur autre chose.</translation>
    </message>
</context>
<context>
    <name>pintle::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: %3</source>
        <translation>Octets %1 à %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>pintle::HostListModel</name>
    <message>
        <source>%1 and all names below</source>
        <translation>%1 et tous les noms subordonnés</translation>
    </message>
</context>
<context>
    <name>pintle::HostPanel</name>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Hosts of the set</source>
        <translation>Hôtes du jeu</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>Nouvel hôte</translation>
    </message>
    <message>
        <source>api.example.com or *.example.com</source>
        <translation>api.example.com ou *.example.com</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>Ajouter l’hôte</translation>
    </message>
    <message>
        <source>Remove host</source>
        <translation>Supprimer l’hôte</translation>
    </message>
    <message>
        <source>Fix: Use %1</source>
        <translation>Corriger&#xa0;: utiliser %1</translation>
    </message>
</context>
<context>
    <name>pintle::ImportPreview</name>
    <message>
        <source>Import Pin Configuration – %1</source>
        <translation>Importer une configuration d’épingles – %1</translation>
    </message>
    <message>
        <source>A damaged pin set: what can be read is imported.</source>
        <translation>Un jeu d’épingles endommagé&#xa0;: ce qui est lisible est importé.</translation>
    </message>
    <message>
        <source>Read as %1. What is shown is what the configuration really enforces.</source>
        <translation>Lu comme %1. L’affichage montre ce que la configuration applique réellement.</translation>
    </message>
    <message>
        <source>Hosts and pins of the configuration</source>
        <translation>Hôtes et épingles de la configuration</translation>
    </message>
    <message numerus="yes">
        <source>Problems, %n</source>
        <translation>
            <numerusform>Problème, %n</numerusform>
            <numerusform>Problèmes, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>pintle::InspectIntents</name>
    <message>
        <source>&amp;Details Panel</source>
        <translation>Panneau de &amp;détails</translation>
    </message>
    <message>
        <source>Show as T&amp;able</source>
        <translation>Afficher en t&amp;ableau</translation>
    </message>
    <message>
        <source>Compare Through a Pro&amp;xy…</source>
        <translation>Comparer par un pro&amp;xy…</translation>
    </message>
    <message>
        <source>↑ ↓ Home End</source>
        <translation>↑ ↓ Début Fin</translation>
    </message>
    <message>
        <source>Along the chain</source>
        <translation>Le long de la chaîne</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>To the side lane, or to another path</source>
        <translation>Vers la voie latérale, ou vers un autre chemin</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>From a certificate to its details</source>
        <translation>D’un certificat à ses détails</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Pin or unpin the certificate (in the diagram)</source>
        <translation>Épingler le certificat ou retirer son épingle (dans le diagramme)</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Maj+F10</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menu contextuel</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>A&amp;ctual Size</source>
        <translation>Ta&amp;ille réelle</translation>
    </message>
    <message>
        <source>&amp;Fit Chain</source>
        <translation>A&amp;juster la chaîne</translation>
    </message>
    <message>
        <source>&amp;Root on Top</source>
        <translation>Racine en &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Validity Timeline</source>
        <translation>Chronologie de &amp;validité</translation>
    </message>
    <message>
        <source>%1 – stopped</source>
        <translation>%1 – arrêté</translation>
    </message>
    <message>
        <source>Add Certificates</source>
        <translation>Ajouter des certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der *.p7b);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Add Certificates from File…</source>
        <translation>Aj&amp;outer des certificats depuis un fichier…</translation>
    </message>
    <message>
        <source>%1 – inspecting</source>
        <translation>%1 – inspection</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pintle::InspectPage</name>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>Inspecting %1</source>
        <translation>Inspection de %1</translation>
    </message>
    <message>
        <source>Connecting, and reading what the server sends.</source>
        <translation>Connexion et lecture de ce que le serveur envoie.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>You stopped this inspection.</source>
        <translation>Vous avez arrêté cette inspection.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s’est passé</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
</context>
<context>
    <name>pintle::IntakeIntents</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Il n’y a rien à coller.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a pin set first, then its pins can be added.</source>
        <translation>Choisissez d’abord un jeu d’épingles, ses épingles pourront alors être ajoutées.</translation>
    </message>
    <message>
        <source>Give the pin set a host first, then its pins can be added.</source>
        <translation>Donnez d’abord un hôte au jeu d’épingles, ses épingles pourront alors être ajoutées.</translation>
    </message>
    <message>
        <source>Added pins to %1</source>
        <translation>Épingles ajoutées à %1</translation>
    </message>
    <message>
        <source>Show as Text</source>
        <translation>Afficher en texte</translation>
    </message>
</context>
<context>
    <name>pintle::JobsPopover</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the job, %2 the stage it is at, such as &quot;TLS&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pintle::KeyTab</name>
    <message>
        <source>Pin: SHA-256 of the public key</source>
        <translation>Épingle&#xa0;: SHA-256 de la clé publique</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Hex, colons</source>
        <translation>Hex, deux-points</translation>
    </message>
    <message>
        <source>TLSA</source>
        <translation>TLSA</translation>
    </message>
    <message>
        <source>What pinning here means</source>
        <translation>Ce que signifie épingler ici</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>%1 (%2), %3 bits</source>
        <translation>%1 (%2), %3 bits</translation>
    </message>
    <message>
        <source>This certificate is not on the path in front. Pins are judged on the verified path only, so a pin on this key matches nothing here.</source>
        <translation>Ce certificat n’est pas sur le chemin affiché. Les épingles sont évaluées sur le chemin vérifié uniquement, une épingle sur cette clé ne correspond donc à rien ici.</translation>
    </message>
    <message>
        <source>Who else could satisfy it: everybody to whom any issuer below %1 gives a certificate for this host. It protects against all other authorities.</source>
        <translation>Qui d’autre pourrait la satisfaire&#xa0;: quiconque obtient d’un émetteur subordonné à %1 un certificat pour cet hôte. Elle protège contre toutes les autres autorités.</translation>
    </message>
    <message>
        <source>At renewal: it goes on matching as long as the certificate comes from this root, whatever the key or the issuing certificate.</source>
        <translation>Au renouvellement&#xa0;: elle continue de correspondre tant que le certificat provient de cette racine, quels que soient la clé ou le certificat émetteur.</translation>
    </message>
    <message>
        <source>Who else could satisfy it: nobody who does not hold this private key. It is the strictest pin.</source>
        <translation>Qui d’autre pourrait la satisfaire&#xa0;: personne qui ne détienne cette clé privée. C’est l’épingle la plus stricte.</translation>
    </message>
    <message>
        <source>At renewal: with the same key it goes on matching; with a new key users are locked out, unless the set also holds the pin of that key.</source>
        <translation>Au renouvellement&#xa0;: avec la même clé, elle continue de correspondre&#x202f;; avec une nouvelle clé, les utilisateurs sont exclus, sauf si le jeu contient aussi l’épingle de celle-ci.</translation>
    </message>
    <message>
        <source>Who else could satisfy it: everybody to whom %1 gives a certificate for this host.</source>
        <translation>Qui d’autre pourrait la satisfaire&#xa0;: quiconque obtient de %1 un certificat pour cet hôte.</translation>
    </message>
    <message>
        <source>At renewal: every certificate from this issuer goes on matching, whatever its key. When the authority changes its issuing certificate, which it may do without asking, users are locked out.</source>
        <translation>Au renouvellement&#xa0;: tout certificat de cet émetteur continue de correspondre, quelle que soit sa clé. Si l’autorité change son certificat émetteur, ce qu’elle peut faire sans demander, les utilisateurs sont exclus.</translation>
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
        <translation>Al&amp;gorithme</translation>
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
        <translation>Non exécuté</translation>
    </message>
    <message>
        <source>Starting mitmproxy…</source>
        <translation>Démarrage de mitmproxy…</translation>
    </message>
    <message>
        <source>Waits for lane A…</source>
        <extracomment>%1 a stage such as TLS.</extracomment>
        <translation>En attente de la voie A…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connecting: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>No certificate was seen on this lane.</source>
        <translation>Aucun certificat n’a été vu sur cette voie.</translation>
    </message>
</context>
<context>
    <name>pintle::LaneRoute</name>
    <message>
        <source>Route: from the app to the server.</source>
        <translation>Trajet&#xa0;: de l’appli au serveur.</translation>
    </message>
    <message>
        <source>Route: from the app through the proxy, unchanged, to the server.</source>
        <translation>Trajet&#xa0;: de l’appli, par le proxy sans modification, au serveur.</translation>
    </message>
    <message>
        <source>Route: from the app to the proxy, which replaces the certificate, to the server.</source>
        <translation>Trajet&#xa0;: de l’appli au proxy, qui remplace le certificat, puis au serveur.</translation>
    </message>
    <message>
        <source>Route: from the app through the proxy to the server.</source>
        <translation>Trajet&#xa0;: de l’appli, par le proxy, au serveur.</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>The client of a lane.</extracomment>
        <translation>Appli</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>pintle::LaneView</name>
    <message>
        <source>Lane A, direct connection</source>
        <translation>Voie A, connexion directe</translation>
    </message>
    <message>
        <source>Lane B, through the proxy, pins off</source>
        <translation>Voie B, par le proxy, épingles désactivées</translation>
    </message>
    <message>
        <source>Lane C, through the proxy, pins on</source>
        <translation>Voie C, par le proxy, épingles activées</translation>
    </message>
    <message>
        <source>See Why in Inspect</source>
        <translation>Voir pourquoi dans Inspecter</translation>
    </message>
    <message>
        <source>A  Direct</source>
        <translation>A  En direct</translation>
    </message>
    <message>
        <source>B  Through the proxy, pins off</source>
        <translation>B  Par le proxy, épingles désactivées</translation>
    </message>
    <message>
        <source>C  Through the proxy, pins on</source>
        <translation>C  Par le proxy, épingles activées</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Accessible name of a button: %1 its words, %2 the lane.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the lane, %2 its outcome.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pintle::LaneWatch</name>
    <message>
        <source>The proxy listens on %1.</source>
        <translation>Le proxy écoute sur %1.</translation>
    </message>
    <message>
        <source>There is no proxy.</source>
        <translation>Il n’y a pas de proxy.</translation>
    </message>
    <message>
        <source>Stopped by you after %1 of 3 lanes.</source>
        <translation>Arrêté par vous après %1 voies sur 3.</translation>
    </message>
    <message>
        <source>Comparing lanes to %1</source>
        <extracomment>%1 is a server.</extracomment>
        <translation>Comparaison des voies vers %1</translation>
    </message>
    <message>
        <source>Three lanes to %1 are run.</source>
        <translation>Trois voies vers %1 sont exécutées.</translation>
    </message>
    <message>
        <source>Lab CA trusted in this window</source>
        <translation>AC du labo de confiance dans cette fenêtre</translation>
    </message>
    <message>
        <source>Lanes B and C trust %1, the proxy&apos;s own CA; press to forget the run and the trust.</source>
        <extracomment>%1 is the name of a certification authority.</extracomment>
        <translation>Les voies B et C font confiance à %1, l’AC propre au proxy&#x202f;; cliquer pour oublier l’exécution et la confiance.</translation>
    </message>
    <message>
        <source>Lane %1: %2</source>
        <translation>Voie %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lane %1: %2 is done.</source>
        <translation>Voie %1&#xa0;: %2, terminé.</translation>
    </message>
    <message>
        <source>Lane %1: %2. %3</source>
        <extracomment>%1 the letter of a lane, %2 its outcome, %3 the reason as a sentence.</extracomment>
        <translation>Voie %1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>pintle::LanesArea</name>
    <message>
        <source>Lanes</source>
        <translation>Voies</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Entrée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pintle::LogDock</name>
    <message>
        <source>Activity Log</source>
        <translation>Journal d’activité</translation>
    </message>
    <message>
        <source>Everything that happened since the start, with its time in UTC. Nothing of it is kept unless you export it.</source>
        <translation>Tout ce qui s’est passé depuis le démarrage, avec l’heure en UTC. Rien n’en est conservé, sauf si vous l’exportez.</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>Détails de la ligne</translation>
    </message>
    <message>
        <source>Filter the activity log</source>
        <translation>Filtrer le journal d’activité</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the lines that are shown</source>
        <translation>Exporter les lignes affichées</translation>
    </message>
    <message>
        <source>Show or hide these lines</source>
        <translation>Afficher ou masquer ces lignes</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Journal d’activité</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a connection stage such as TLS</extracomment>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Only lines of the stage %1, press to show all</source>
        <translation>Seulement les lignes de l’étape %1, cliquer pour tout afficher</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a level such as Warning, and how many lines have it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1, %n ligne</numerusform>
            <numerusform>%1, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n lines match.</source>
        <translation>
            <numerusform>0 sur %n ligne correspond.</numerusform>
            <numerusform>0 sur %n lignes correspond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the activity log</source>
        <translation>
            <numerusform>%n ligne du journal d’activité</numerusform>
            <numerusform>%n lignes du journal d’activité</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Activity Log</source>
        <translation>Exporter le journal d’activité</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv);;All files (*)</source>
        <translation>Texte séparé par des tabulations (*.tsv);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>pintle::MainWindow</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Quit Pintle?</source>
        <translation>Quitter Pintle&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is under way. What is written so far will be lost.</source>
        <translation>%1&#xa0;: opération en cours. Ce qui est déjà écrit sera perdu.</translation>
    </message>
    <message>
        <source>&amp;Keep Working</source>
        <translation>&amp;Continuer le travail</translation>
    </message>
</context>
<context>
    <name>pintle::MenuLayout</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Cible</translation>
    </message>
    <message>
        <source>&amp;Pins</source>
        <translation>É&amp;pingles</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>pintle::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>pintle::MessageFrame</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Passph&amp;rase</source>
        <translation>Ph&amp;rase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>pintle::NamesModel</name>
    <message>
        <source>%1: %2 – matches %3</source>
        <extracomment>%1 is the kind of a name such as DNS, %2 the name, %3 the host that it matches.</extracomment>
        <translation>%1&#xa0;: %2 – correspond à %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the kind of a name such as DNS, %2 the name.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pintle::NamesTab</name>
    <message>
        <source>No alternative names: no client of today accepts the common name instead.</source>
        <translation>Aucun autre nom&#xa0;: aucun client actuel n’accepte le nom commun à la place.</translation>
    </message>
    <message>
        <source>Names of the certificate</source>
        <translation>Noms du certificat</translation>
    </message>
    <message>
        <source>This certificate has no alternative names.</source>
        <translation>Ce certificat n’a pas d’autres noms.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate has %n alternative names.</source>
        <translation>
            <numerusform>Ce certificat a %n autre nom.</numerusform>
            <numerusform>Ce certificat a %n autres noms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n alternative names matches %1.</source>
        <translation>
            <numerusform>Le seul autre nom (%n) correspond à %1.</numerusform>
            <numerusform>Un des %n autres noms correspond à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n alternative names matches %1.</source>
        <translation>
            <numerusform>Le seul autre nom (%n) ne correspond pas à %1.</numerusform>
            <numerusform>Aucun des %n autres noms ne correspond à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy All Names</source>
        <translation>Copier tous les noms</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
</context>
<context>
    <name>pintle::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The pages of the window. A number beside one says how many things on it want your attention.</source>
        <translation>Les pages de la fenêtre. Un nombre à côté de l’une d’elles indique combien d’éléments y demandent votre attention.</translation>
    </message>
</context>
<context>
    <name>pintle::NoAnswerPane</name>
    <message>
        <source>No certificate was received</source>
        <translation>Aucun certificat n’a été reçu</translation>
    </message>
    <message>
        <source>The connection ended at the stage %1</source>
        <extracomment>%1 is a stage of the connection: Resolve, Connect, Proxy, STARTTLS or TLS.</extracomment>
        <translation>La connexion s’est terminée à l’étape %1</translation>
    </message>
    <message>
        <source>Reached: %1, port %2</source>
        <translation>Atteint&#xa0;: %1, port %2</translation>
    </message>
    <message>
        <source>Name asked for (SNI): %1</source>
        <translation>Nom demandé (SNI)&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were sent that cannot be read.</source>
        <translation>
            <numerusform>%n certificat envoyé est illisible.</numerusform>
            <numerusform>%n certificats envoyés sont illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Détail technique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why there is no chain</source>
        <translation>Pourquoi il n’y a pas de chaîne</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Connection &amp;Options…</source>
        <translation>&amp;Options de connexion…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy what happened</source>
        <translation>Copier ce qui s’est passé</translation>
    </message>
    <message>
        <source>What was said so far</source>
        <translation>Échanges jusqu’ici</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>You stopped this inspection before anything was received.</source>
        <translation>Vous avez arrêté cette inspection avant toute réception.</translation>
    </message>
</context>
<context>
    <name>pintle::NodeItem</name>
    <message>
        <source>Add File…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>The letter on the marker of a backup pin.</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>Remove pin (P)</source>
        <translation>Retirer l’épingle (P)</translation>
    </message>
    <message>
        <source>Pin this certificate (P)</source>
        <translation>Épingler ce certificat (P)</translation>
    </message>
</context>
<context>
    <name>pintle::OptionsPanel</name>
    <message>
        <source>Connection options</source>
        <translation>Options de connexion</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Nom de serveur (SNI)</translation>
    </message>
    <message>
        <source>as the address</source>
        <translation>comme l’adresse</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Se connecter à</translation>
    </message>
    <message>
        <source>other address:port</source>
        <translation>autre adresse:port</translation>
    </message>
    <message>
        <source>Through proxy</source>
        <translation>Par le proxy</translation>
    </message>
    <message>
        <source>TLS versions</source>
        <translation>Versions de TLS</translation>
    </message>
    <message>
        <source>1.2 or later</source>
        <translation>1.2 ou ultérieure</translation>
    </message>
    <message>
        <source>1.3 only</source>
        <translation>1.3 seulement</translation>
    </message>
    <message>
        <source>1.2 only</source>
        <translation>1.2 seulement</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation>selon l’adresse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>IP family</source>
        <translation>Famille IP</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>PEM file, chain</source>
        <translation>fichier PEM, chaîne</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>PEM file, if apart</source>
        <translation>fichier PEM, si séparé</translation>
    </message>
    <message>
        <source>Choose Certificate…</source>
        <translation>Choisir un certificat…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset connection options</source>
        <translation>Réinitialiser les options de connexion</translation>
    </message>
    <message>
        <source>Choose the Client&apos;s Certificate</source>
        <translation>Choisir le certificat du client</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>pintle::OutputIntents</name>
    <message>
        <source>Export &amp;Report…</source>
        <translation>Exporter le &amp;rapport…</translation>
    </message>
    <message>
        <source>Export &amp;Diagram…</source>
        <translation>Exporter le &amp;diagramme…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Copy I&amp;mage</source>
        <translation>Copier l’i&amp;mage</translation>
    </message>
    <message>
        <source>Certificate chain of %1</source>
        <translation>Chaîne de certificats de %1</translation>
    </message>
    <message>
        <source>Copied the diagram as PNG and SVG</source>
        <translation>Diagramme copié en PNG et SVG</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Impression du rapport</translation>
    </message>
    <message>
        <source>Printed the report</source>
        <translation>Rapport imprimé</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>L’imprimante n’a rien accepté.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Wrote &quot;%1&quot;.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: écriture terminée.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Écriture terminée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pintle::PageIntents</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>S&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Volet p&amp;récédent</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>&amp;Copy as Command</source>
        <translation>&amp;Copier comme commande</translation>
    </message>
    <message>
        <source>Compact Rai&amp;l</source>
        <translation>Barre &amp;latérale compacte</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The window&apos;s title: %1 what the page shows, %2 the name of the workspace.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>There is nothing on this page that a command could repeat.</source>
        <translation>Il n’y a rien sur cette page qu’une commande puisse répéter.</translation>
    </message>
    <message>
        <source>the command that does the same</source>
        <translation>la commande équivalente</translation>
    </message>
</context>
<context>
    <name>pintle::PinIntents</name>
    <message>
        <source>Pins are for a host, and this file names none.</source>
        <translation>Les épingles valent pour un hôte, et ce fichier n’en nomme aucun.</translation>
    </message>
    <message>
        <source>Removed the pin of %1</source>
        <translation>Épingle de %1 retirée</translation>
    </message>
    <message>
        <source>Pinned %1 in %2</source>
        <translation>%1 épinglé dans %2</translation>
    </message>
    <message>
        <source>Pin into which set?</source>
        <translation>Épingler dans quel jeu&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;New pin set &quot;%1&quot;</source>
        <translation>&amp;Nouveau jeu d’épingles «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Pinned %1 in a new set</source>
        <translation>%1 épinglé dans un nouveau jeu</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;</source>
        <translation>Dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>There is no pin set to save. Pin a certificate first.</source>
        <translation>Il n’y a aucun jeu d’épingles à enregistrer. Épinglez d’abord un certificat.</translation>
    </message>
    <message>
        <source>Save Pin Set</source>
        <translation>Enregistrer le jeu d’épingles</translation>
    </message>
    <message>
        <source>Pin sets (*.pins.json);;All files (*)</source>
        <translation>Jeux d’épingles (*.pins.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Pin Selected Certificate</source>
        <translation>&amp;Épingler le certificat sélectionné</translation>
    </message>
    <message>
        <source>Sa&amp;ve Pin Set…</source>
        <translation>Enregistrer le &amp;jeu d’épingles…</translation>
    </message>
    <message>
        <source>Remove &amp;Pin of Selected Certificate</source>
        <translation>&amp;Retirer l’épingle du certificat sélectionné</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetActions</name>
    <message>
        <source>D&amp;uplicate Pin Set</source>
        <translation>D&amp;upliquer le jeu d’épingles</translation>
    </message>
    <message>
        <source>De&amp;lete Pin Set</source>
        <translation>Supprimer le &amp;jeu d’épingles</translation>
    </message>
    <message>
        <source>Add from &amp;Chain</source>
        <translation>Ajouter depuis la &amp;chaîne</translation>
    </message>
    <message>
        <source>Add Pin by &amp;Hash…</source>
        <translation>Ajouter une épingle par &amp;empreinte…</translation>
    </message>
    <message>
        <source>Add &amp;Backup Key…</source>
        <translation>Ajouter une clé &amp;de secours…</translation>
    </message>
    <message>
        <source>&amp;Generate Backup Key…</source>
        <translation>&amp;Générer une clé de secours…</translation>
    </message>
    <message>
        <source>C&amp;ompare with Live Chain</source>
        <translation>C&amp;omparer à la chaîne en service</translation>
    </message>
    <message>
        <source>Make Pin &amp;Active</source>
        <translation>Rendre l’épingle &amp;active</translation>
    </message>
    <message>
        <source>Make Pin a Bac&amp;kup</source>
        <translation>&amp;Faire de l’épingle une épingle de secours</translation>
    </message>
    <message>
        <source>&amp;Retire Pin</source>
        <translation>Re&amp;tirer l’épingle du service</translation>
    </message>
    <message>
        <source>&amp;Fix Finding</source>
        <translation>Co&amp;rriger le constat</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy Ro&amp;ws</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;New Pin Set</source>
        <translation>&amp;Nouveau jeu d’épingles</translation>
    </message>
    <message>
        <source>Import Pin Con&amp;figuration…</source>
        <translation>Importer une con&amp;figuration d’épingles…</translation>
    </message>
    <message>
        <source>&amp;Export Pins…</source>
        <translation>E&amp;xporter les épingles…</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetEditor</name>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>H&amp;osts</source>
        <translation>H&amp;ôtes</translation>
    </message>
    <message>
        <source>This set accepts every trusted certificate</source>
        <translation>Ce jeu accepte tout certificat de confiance</translation>
    </message>
    <message>
        <source>It has no pin for this host yet. Pin a key of the chain, and one that is kept back.</source>
        <translation>Il n’a pas encore d’épingle pour cet hôte. Épinglez une clé de la chaîne et une clé tenue en réserve.</translation>
    </message>
    <message>
        <source>Add from &amp;Chain</source>
        <translation>Ajouter depuis la &amp;chaîne</translation>
    </message>
    <message>
        <source>&amp;Generate Backup Key…</source>
        <translation>&amp;Générer une clé de secours…</translation>
    </message>
    <message>
        <source>Add &amp;Hash…</source>
        <translation>Ajouter une &amp;empreinte…</translation>
    </message>
    <message>
        <source>Add &amp;Backup Key…</source>
        <translation>Ajouter une clé &amp;de secours…</translation>
    </message>
    <message>
        <source>Rename Pin Set</source>
        <translation>Renommer le jeu d’épingles</translation>
    </message>
    <message>
        <source>Change Host</source>
        <translation>Modifier l’hôte</translation>
    </message>
    <message>
        <source>Remove Host</source>
        <translation>Supprimer l’hôte</translation>
    </message>
    <message>
        <source>Add Pin by Hash</source>
        <translation>Ajouter une épingle par empreinte</translation>
    </message>
    <message>
        <source>Pins of %1</source>
        <translation>Épingles de %1</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Épingles</translation>
    </message>
    <message numerus="yes">
        <source>Findings, %n</source>
        <translation>
            <numerusform>Constat, %n</numerusform>
            <numerusform>Constats, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Results of the check, %n</source>
        <translation>
            <numerusform>Résultat de la vérification, %n</numerusform>
            <numerusform>Résultats de la vérification, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enforce Pins</source>
        <translation>Appliquer les épingles</translation>
    </message>
    <message>
        <source>Report Only</source>
        <translation>Signaler seulement</translation>
    </message>
    <message>
        <source>Set End of Pins</source>
        <translation>Définir la fin des épingles</translation>
    </message>
    <message>
        <source>Remove End of Pins</source>
        <translation>Supprimer la fin des épingles</translation>
    </message>
    <message>
        <source>Include Subdomains</source>
        <translation>Inclure les sous-domaines</translation>
    </message>
    <message>
        <source>Leave out Subdomains</source>
        <translation>Exclure les sous-domaines</translation>
    </message>
    <message>
        <source>Change Servers to Check</source>
        <translation>Modifier les serveurs à vérifier</translation>
    </message>
    <message>
        <source>Change State of Pin</source>
        <translation>Modifier l’état de l’épingle</translation>
    </message>
    <message>
        <source>Change Keeper of Pin</source>
        <translation>Modifier le détenteur de l’épingle</translation>
    </message>
    <message>
        <source>Change Note of Pin</source>
        <translation>Modifier la note de l’épingle</translation>
    </message>
    <message>
        <source>Add Host</source>
        <translation>Ajouter un hôte</translation>
    </message>
    <message>
        <source>Retire Pin</source>
        <translation>Retirer l’épingle du service</translation>
    </message>
    <message>
        <source>Delete Pin</source>
        <translation>Supprimer l’épingle</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetFlows</name>
    <message>
        <source>Leaf</source>
        <translation>Certificat final</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Certificat intermédiaire</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Certificat racine</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>De secours</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a server, %2 a verdict such as &quot;Trusted and pinned&quot;, %3 the reason, a sentence.</extracomment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>See in Inspect</source>
        <translation>Voir dans Inspecter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a server, %2 a sentence on what went wrong.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: not checked yet.</source>
        <translation>%1&#xa0;: pas encore vérifié.</translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>%1 sur %2 serveurs</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a pin set, %2 a number that tells it from others.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New Pin Set</source>
        <translation>Nouveau jeu d’épingles</translation>
    </message>
    <message>
        <source>Duplicate Pin Set</source>
        <translation>Dupliquer le jeu d’épingles</translation>
    </message>
    <message>
        <source>Delete Pin Set</source>
        <translation>Supprimer le jeu d’épingles</translation>
    </message>
    <message>
        <source>Deleted the pin set “%1”. Undo brings it back.</source>
        <translation>Jeu d’épingles «&#x202f;%1&#x202f;» supprimé. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>No chain of %1 has been looked at yet.</source>
        <translation>Aucune chaîne de %1 n’a encore été examinée.</translation>
    </message>
    <message>
        <source>Chec&amp;k Pin Set</source>
        <translation>&amp;Vérifier le jeu d’épingles</translation>
    </message>
    <message>
        <source>Which key of the chain?</source>
        <translation>Quelle clé de la chaîne&#x202f;?</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <extracomment>%1 is a role such as &quot;Leaf&quot;, %2 a certificate&apos;s name, %3 a pin.</extracomment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>Add Pin</source>
        <translation>Ajouter une épingle</translation>
    </message>
    <message>
        <source>Add Leaf Pin</source>
        <translation>Ajouter l’épingle du certificat final</translation>
    </message>
    <message>
        <source>Add Backup Key</source>
        <translation>Ajouter une clé de secours</translation>
    </message>
    <message>
        <source>Keys, requests and certificates (*.pem *.key *.pub *.csr *.crt *.cer *.der);;All files (*)</source>
        <translation>Clés, demandes et certificats (*.pem *.key *.pub *.csr *.crt *.cer *.der);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add Backup Pin</source>
        <translation>Ajouter une épingle de secours</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>La phrase secrète n’ouvre pas %1.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 est chiffré.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1&#xa0;: écriture terminée.</translation>
    </message>
    <message>
        <source>%1 names no single server; give one under “Checked at”.</source>
        <translation>%1 ne désigne pas un serveur unique&#x202f;; indiquez-en un sous «&#x202f;Vérifié sur&#x202f;».</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Stopped by you after %1 of %2 servers.</source>
        <translation>Arrêté par vous après %1 serveurs sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n server(s).</source>
        <translation>
            <numerusform>%n serveur vérifié.</numerusform>
            <numerusform>%n serveurs vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Pin Configuration</source>
        <translation>Importer une configuration d’épingles</translation>
    </message>
    <message>
        <source>Pin configurations (*.json *.xml *.conf *.curlrc);;All files (*)</source>
        <translation>Configurations d’épingles (*.json *.xml *.conf *.curlrc);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Imported the pin set “%1”.</source>
        <translation>Jeu d’épingles «&#x202f;%1&#x202f;» importé.</translation>
    </message>
    <message>
        <source>There is no pin set to export.</source>
        <translation>Il n’y a aucun jeu d’épingles à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n fichier écrit dans %1.</numerusform>
            <numerusform>%n fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>%n épingle</numerusform>
            <numerusform>%n épingles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Pin Set?</source>
        <translation>Supprimer le jeu d’épingles&#x202f;?</translation>
    </message>
    <message>
        <source>The pin set “%1” is deleted. Undo brings it back.</source>
        <translation>Le jeu d’épingles «&#x202f;%1&#x202f;» est supprimé. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetList</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Filter pin sets</source>
        <translation>Filtrer les jeux d’épingles</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Pin sets</source>
        <translation>Jeux d’épingles</translation>
    </message>
    <message>
        <source>New pin set</source>
        <translation>Nouveau jeu d’épingles</translation>
    </message>
    <message>
        <source>C&amp;lear Filter</source>
        <translation>E&amp;ffacer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n pin set(s) match</source>
        <translation>
            <numerusform>0 sur %n jeu d’épingles correspond</numerusform>
            <numerusform>0 sur %n jeux d’épingles correspond</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::PinSetTreeModel</name>
    <message numerus="yes">
        <source>Workspace %1, %n pin set(s)</source>
        <translation>
            <numerusform>Espace de travail %1, %n jeu d’épingles</numerusform>
            <numerusform>Espace de travail %1, %n jeux d’épingles</numerusform>
        </translation>
    </message>
    <message>
        <source>No hosts yet</source>
        <translation>Pas encore d’hôtes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pin(s)</source>
        <translation>
            <numerusform>%1, %n épingle</numerusform>
            <numerusform>%1, %n épingles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pin(s), %2</source>
        <translation>
            <numerusform>%1, %n épingle, %2</numerusform>
            <numerusform>%1, %n épingles, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::PinSetsPage</name>
    <message>
        <source>No pin sets yet</source>
        <translation>Pas encore de jeux d’épingles</translation>
    </message>
    <message>
        <source>A pin set says which keys are accepted for a host. Make one from a chain that you inspect.</source>
        <translation>Un jeu d’épingles indique quelles clés sont acceptées pour un hôte. Créez-en un à partir d’une chaîne que vous inspectez.</translation>
    </message>
    <message>
        <source>Pin from a &amp;Chain</source>
        <translation>Épingler depuis une &amp;chaîne</translation>
    </message>
    <message>
        <source>&amp;Import Pin Configuration…</source>
        <translation>&amp;Importer une configuration d’épingles…</translation>
    </message>
    <message>
        <source>Add by &amp;Hash…</source>
        <translation>Ajouter par &amp;empreinte…</translation>
    </message>
    <message>
        <source>Rename Pin Set</source>
        <translation>Renommer le jeu d’épingles</translation>
    </message>
    <message>
        <source>Pin Sets</source>
        <translation>Jeux d’épingles</translation>
    </message>
    <message>
        <source>Check Pin &amp;Set</source>
        <translation>Vérifier le &amp;jeu d’épingles</translation>
    </message>
</context>
<context>
    <name>pintle::PinStateDelegate</name>
    <message>
        <source>State of the pin</source>
        <translation>État de l’épingle</translation>
    </message>
</context>
<context>
    <name>pintle::PinTableModel</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The digest of a public key that is accepted.</extracomment>
        <translation>Épingle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Conservée par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Added from</source>
        <translation>Ajoutée depuis</translation>
    </message>
</context>
<context>
    <name>pintle::PolicyPanel</name>
    <message>
        <source>En&amp;force</source>
        <extracomment>Connections that match no pin are refused.</extracomment>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>Re&amp;port only</source>
        <extracomment>Connections that match no pin are reported and go on.</extracomment>
        <translation>Signaler &amp;seulement</translation>
    </message>
    <message>
        <source>Include &amp;subdomains</source>
        <translation>Inclure les sous-&amp;domaines</translation>
    </message>
    <message>
        <source>E&amp;nds on</source>
        <translation>&amp;Fin le</translation>
    </message>
    <message>
        <source>Day on which the pins end</source>
        <translation>Jour où les épingles prennent fin</translation>
    </message>
    <message>
        <source>Servers to check, for example api.example.com:443</source>
        <translation>Serveurs à vérifier, par exemple api.example.com:443</translation>
    </message>
    <message>
        <source>Chec&amp;ked at</source>
        <extracomment>Servers that &quot;Check Pin Set&quot; connects to.</extracomment>
        <translation>Vérifié s&amp;ur</translation>
    </message>
    <message>
        <source>The pins have ended: nothing is enforced any more.</source>
        <translation>Les épingles ont pris fin&#xa0;: plus rien n’est appliqué.</translation>
    </message>
    <message>
        <source>From that day on nothing is enforced: connections go on without pins.</source>
        <translation>À partir de ce jour, rien n’est appliqué&#xa0;: les connexions continuent sans épingles.</translation>
    </message>
</context>
<context>
    <name>pintle::PreferencePages</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>The one that was open last</source>
        <translation>La dernière ouverte</translation>
    </message>
    <message>
        <source>&amp;Page at the start</source>
        <translation>&amp;Page au démarrage</translation>
    </message>
    <message>
        <source>&amp;Move the focus to the verdict</source>
        <translation>Placer le focus sur le &amp;verdict</translation>
    </message>
    <message>
        <source>After an inspection that you started, so that a screen reader reads the verdict at once.</source>
        <translation>Après une inspection que vous avez lancée, pour qu’un lecteur d’écran lise aussitôt le verdict.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Th&amp;ème</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Ta&amp;ille du texte</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>After the size of the text: per cent.</extracomment>
        <translation> &#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation>&amp;Chaîne</translation>
    </message>
    <message>
        <source>Leaf on top, in the order that the server sends</source>
        <extracomment>Where the diagram of a certificate chain begins.</extracomment>
        <translation>Certificat final en haut, dans l’ordre d’envoi du serveur</translation>
    </message>
    <message>
        <source>Root on top, as a tree grows</source>
        <translation>Racine en haut, comme un arbre</translation>
    </message>
    <message>
        <source>Compact &amp;rail of pages</source>
        <translation>&amp;Barre latérale compacte</translation>
    </message>
    <message>
        <source>Pictures alone; the names of the pages are in their tooltips.</source>
        <translation>Images seules&#x202f;; les noms des pages sont dans leurs infobulles.</translation>
    </message>
    <message>
        <source>Re&amp;duce motion</source>
        <translation>Réduire les a&amp;nimations</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Rien ne glisse ni ne s’estompe.</translation>
    </message>
    <message>
        <source>A password would be kept in plain text here. Give it in the options of the connection instead.</source>
        <translation>Un mot de passe serait conservé ici en clair. Indiquez-le plutôt dans les options de la connexion.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number of seconds.</extracomment>
        <translation> &#xa0;s</translation>
    </message>
    <message>
        <source>&amp;Wait for a connection</source>
        <translation>&amp;Attente d’une connexion</translation>
    </message>
    <message>
        <source>Wait for the TLS &amp;handshake</source>
        <translation>Attente de la &amp;négociation TLS</translation>
    </message>
    <message>
        <source>Through &amp;proxy</source>
        <translation>Par le pro&amp;xy</translation>
    </message>
    <message>
        <source>IP &amp;family</source>
        <translation>&amp;Famille IP</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Any kind of IP address.</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>The options of a single connection, beside its address, come before these.</source>
        <translation>Les options d’une connexion donnée, à côté de son adresse, ont priorité sur celles-ci.</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Épingles</translation>
    </message>
    <message>
        <source>&amp;Copy a certificate as</source>
        <translation>Copier &amp;un certificat en</translation>
    </message>
    <message>
        <source>What Copy puts on the clipboard; Copy As offers all forms.</source>
        <translation>Ce que Copier place dans le presse-papiers&#x202f;; Copier comme propose toutes les formes.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>&amp;Remember addresses and files</source>
        <translation>&amp;Mémoriser les adresses et les fichiers</translation>
    </message>
    <message>
        <source>The most recent ones are offered again. When this is off, none are kept.</source>
        <translation>Les plus récents sont proposés à nouveau. Si l’option est désactivée, aucun n’est conservé.</translation>
    </message>
    <message>
        <source>R&amp;edact reports</source>
        <translation>&amp;Expurger les rapports</translation>
    </message>
    <message>
        <source>Host names, addresses and e-mail of subjects are left out unless you ask for them.</source>
        <translation>Les noms d’hôte, adresses et e-mails des sujets sont omis, sauf si vous les demandez.</translation>
    </message>
    <message>
        <source>Pintle sends nothing about you or your work to anybody. It connects only to the servers that you name.</source>
        <translation>Pintle n’envoie rien à personne sur vous ni sur votre travail. Il ne se connecte qu’aux serveurs que vous nommez.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Takes effect at once. What the command line prints stays in English.</source>
        <translation>Prend effet aussitôt. Ce qu’affiche la ligne de commande reste en anglais.</translation>
    </message>
    <message>
        <source>&amp;Ask before deleting a pin set</source>
        <translation>&amp;Demander avant de supprimer un jeu d’épingles</translation>
    </message>
    <message>
        <source>It comes back with Undo, asked or not.</source>
        <translation>Il revient avec Annuler, que la question ait été posée ou non.</translation>
    </message>
</context>
<context>
    <name>pintle::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Rechercher dans les préférences</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Pages des préférences</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults of This Page</source>
        <translation>&amp;Rétablir les valeurs par défaut de cette page</translation>
    </message>
    <message>
        <source>Found on 1 page.</source>
        <translation>Trouvé sur 1 page.</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n pages.</source>
        <translation>
            <numerusform>Trouvé sur %n page.</numerusform>
            <numerusform>Trouvé sur %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation>Trouvé nulle part.</translation>
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
            <numerusform>%1, %n élément demande votre attention</numerusform>
            <numerusform>%1, %n éléments demandent votre attention</numerusform>
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
        <translation>Forme du certificat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Afficher comme</translation>
    </message>
    <message>
        <source>ASN.1 and bytes</source>
        <translation>ASN.1 et octets</translation>
    </message>
    <message>
        <source>Certificate as PEM</source>
        <translation>Certificat en PEM</translation>
    </message>
    <message>
        <source>Copy what is shown or marked</source>
        <translation>Copier ce qui est affiché ou sélectionné</translation>
    </message>
    <message>
        <source>ASN.1 elements</source>
        <translation>Éléments ASN.1</translation>
    </message>
    <message>
        <source>The elements that the certificate is made of, in the order of its bytes. Choose one to mark its bytes below, or a byte to find its element.</source>
        <translation>Les éléments qui composent le certificat, dans l’ordre de ses octets. Choisissez-en un pour marquer ses octets ci-dessous, ou un octet pour trouver son élément.</translation>
    </message>
    <message>
        <source>Bytes of the certificate</source>
        <translation>Octets du certificat</translation>
    </message>
    <message>
        <source>bytes in hexadecimal</source>
        <translation>octets en hexadécimal</translation>
    </message>
</context>
<context>
    <name>pintle::ReportDialog</name>
    <message>
        <source>Export Report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, un seul fichier</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON, as the command line writes it</source>
        <translation>JSON, tel que l’écrit la ligne de commande</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>&amp;Sections&#xa0;:</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>Noms d’&amp;hôte</translation>
    </message>
    <message>
        <source>IP a&amp;ddresses</source>
        <translation>A&amp;dresses IP</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>Adresses &amp;e-mail</translation>
    </message>
    <message>
        <source>What was said &amp;before TLS</source>
        <extracomment>What a server or proxy said in plain text before TLS began.</extracomment>
        <translation>Échanges &amp;avant TLS</translation>
    </message>
    <message>
        <source>Pre&amp;view:</source>
        <translation>Aperç&amp;u&#xa0;:</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>JSON always holds the whole inspection; the preview shows its beginning.</source>
        <translation>Le JSON contient toujours l’inspection entière&#x202f;; l’aperçu en montre le début.</translation>
    </message>
    <message>
        <source>The preview shortens long lists of names and certificates. Pins, fingerprints and serial numbers are always in the report.</source>
        <translation>L’aperçu abrège les longues listes de noms et de certificats. Les épingles, empreintes et numéros de série figurent toujours dans le rapport.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>pintle::SentenceList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutList</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher des raccourcis</translation>
    </message>
    <message>
        <source>Name or key, for example Ctrl+F</source>
        <translation>Nom ou touche, par exemple Ctrl+F</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutModel</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutsModel</name>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifiées par vous</translation>
    </message>
    <message>
        <source>No keys, changed by you</source>
        <translation>Aucune touche, modifié par vous</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>%1, changed by you</source>
        <extracomment>%1 the keys of an action, such as Ctrl+E.</extracomment>
        <translation>%1, modifié par vous</translation>
    </message>
    <message>
        <source>On all pages</source>
        <translation>Sur toutes les pages</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The keys that start an action.</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Keys of the selected action</source>
        <translation>Touches de l’action sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>A&amp;ucune touche</translation>
    </message>
    <message>
        <source>&amp;Standard Keys</source>
        <translation>Touches &amp;standard</translation>
    </message>
    <message>
        <source>&amp;Keys of the selected action</source>
        <translation>&amp;Touches de l’action sélectionnée</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 appartient à «&#x202f;%2&#x202f;», qui le perdrait.</translation>
    </message>
    <message>
        <source>&amp;Assign Anyway</source>
        <translation>Attri&amp;buer quand même</translation>
    </message>
</context>
<context>
    <name>pintle::SideLaneItem</name>
    <message>
        <source>Sent but not used</source>
        <translation>Envoyé mais non utilisé</translation>
    </message>
</context>
<context>
    <name>pintle::SimulateIntents</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Show Lane &amp;%1</source>
        <extracomment>%1 the letter of a lane.</extracomment>
        <translation>Afficher la voie &amp;%1</translation>
    </message>
    <message>
        <source>Choose &amp;Proxy</source>
        <translation>Choisir le &amp;proxy</translation>
    </message>
    <message>
        <source>seen in lane A</source>
        <extracomment>Name of a pin set that is made for one run, from what lane A has seen.</extracomment>
        <translation>vu dans la voie A</translation>
    </message>
    <message>
        <source>The built-in lab stands before servers of the lab only.</source>
        <translation>Le labo intégré ne s’interpose que devant les serveurs du labo.</translation>
    </message>
    <message>
        <source>Choose mitmproxy or another proxy for other servers.</source>
        <translation>Choisissez mitmproxy ou un autre proxy pour les autres serveurs.</translation>
    </message>
    <message>
        <source>Use mitmproxy</source>
        <translation>Utiliser mitmproxy</translation>
    </message>
    <message>
        <source>Use a Lab Server</source>
        <translation>Utiliser un serveur du labo</translation>
    </message>
    <message>
        <source>Only test systems you are allowed to test.</source>
        <translation>Ne testez que les systèmes que vous êtes autorisé à tester.</translation>
    </message>
    <message>
        <source>Pintle connects to %1 directly and through the proxy, and sends a small request.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>Pintle se connecte à %1 en direct et par le proxy, et envoie une petite requête.</translation>
    </message>
    <message>
        <source>I Am Allowed</source>
        <translation>J’y suis autorisé</translation>
    </message>
    <message>
        <source>mitmproxy not found.</source>
        <translation>mitmproxy introuvable.</translation>
    </message>
    <message>
        <source>The built-in lab does the same.</source>
        <translation>Le labo intégré fait la même chose.</translation>
    </message>
    <message>
        <source>Use Built-in</source>
        <translation>Utiliser le labo intégré</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Locate mitmdump</source>
        <translation>Localiser mitmdump</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1, lane %2</source>
        <extracomment>%1 a server, %2 the letter of a lane: names a report on the Inspect page.</extracomment>
        <translation>%1, voie %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pins on means: the pins of set %1.</source>
        <translation>Épingles activées signifie&#xa0;: les épingles du jeu %1.</translation>
    </message>
    <message>
        <source>No pin set is chosen: pins on means the issuer&apos;s key that lane A sees.</source>
        <translation>Aucun jeu d’épingles n’est choisi&#xa0;: épingles activées signifie la clé de l’émetteur vue par la voie A.</translation>
    </message>
</context>
<context>
    <name>pintle::SimulatePage</name>
    <message>
        <source>See what an interceptor sees</source>
        <translation>Voir ce que voit un intercepteur</translation>
    </message>
    <message>
        <source>One app and one server on three ways: directly, through a proxy with pins off, and with pins on.</source>
        <translation>Une appli et un serveur par trois voies&#xa0;: en direct, par un proxy avec épingles désactivées, et avec épingles activées.</translation>
    </message>
    <message>
        <source>Run with the &amp;Lab</source>
        <translation>Exécuter avec le &amp;labo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Use &amp;mitmproxy</source>
        <translation>Utiliser &amp;mitmproxy</translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation>Ce qui a été dit et vu</translation>
    </message>
    <message>
        <source>Conversation on the lanes</source>
        <translation>Conversation sur les voies</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>Con&amp;versation</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Preuves</translation>
    </message>
    <message>
        <source>Evidence of the lanes</source>
        <translation>Preuves des voies</translation>
    </message>
    <message>
        <source>Copy &amp;Evidence</source>
        <translation>Copier les pr&amp;euves</translation>
    </message>
    <message>
        <source>evidence of the lanes</source>
        <translation>preuves des voies</translation>
    </message>
    <message>
        <source>&amp;Run Side by Side</source>
        <translation>Exécuter &amp;côte à côte</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
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
        <translation>Proxy entre l’appli et le serveur</translation>
    </message>
    <message>
        <source>Built-in lab</source>
        <translation>Labo intégré</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Localiser…</translation>
    </message>
    <message>
        <source>Locate mitmproxy</source>
        <translation>Localiser mitmproxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>file; empty if it is not to be trusted</source>
        <translation>fichier&#x202f;; vide si pas de confiance</translation>
    </message>
    <message>
        <source>CA certificate of the proxy</source>
        <translation>Certificat d’AC du proxy</translation>
    </message>
    <message>
        <source>Its &amp;CA</source>
        <translation>Son A&amp;C</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the proxy&apos;s CA certificate</source>
        <translation>Choisir le certificat d’AC du proxy</translation>
    </message>
    <message>
        <source>Choose the Proxy&apos;s CA Certificate</source>
        <translation>Choisir le certificat d’AC du proxy</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>Show lane %1</source>
        <extracomment>%1 the letter of a lane.</extracomment>
        <translation>Afficher la voie %1</translation>
    </message>
    <message>
        <source>mitmproxy – not found</source>
        <translation>mitmproxy – introuvable</translation>
    </message>
    <message>
        <source>mitmproxy</source>
        <translation>mitmproxy</translation>
    </message>
    <message>
        <source>Stands before servers of the lab, with a CA that the lab trusts.</source>
        <translation>S’interpose devant les serveurs du labo, avec une AC à laquelle le labo fait confiance.</translation>
    </message>
    <message>
        <source>mitmproxy not found. The built-in lab does the same.</source>
        <translation>mitmproxy introuvable. Le labo intégré fait la même chose.</translation>
    </message>
    <message>
        <source>Started for each run on this machine alone, with a CA of its own, and ended with it.</source>
        <translation>Démarré pour chaque exécution sur cette seule machine, avec sa propre AC, et arrêté avec elle.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Run Side by Side</source>
        <translation>Exécuter &amp;côte à côte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Run side by side</source>
        <translation>Exécuter côte à côte</translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotDiffModel</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Leaf: %1</source>
        <extracomment>A certificate of a chain: its place, and its name.</extracomment>
        <translation>Certificat final&#xa0;: %1</translation>
    </message>
    <message>
        <source>Above it: %1</source>
        <translation>Au-dessus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3: before %4, after %5</source>
        <translation>%1, %2, %3&#xa0;: avant %4, après %5</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotIntents</name>
    <message>
        <source>Take &amp;Snapshot</source>
        <translation>Prendre un in&amp;stantané</translation>
    </message>
    <message>
        <source>Co&amp;mpare Snapshots…</source>
        <translation>Co&amp;mparer les instantanés…</translation>
    </message>
    <message>
        <source>Take Snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Took a snapshot of %1</source>
        <translation>Instantané pris&#xa0;: %1</translation>
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
        <translation>Instantané de %1, %2</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Verdict then</source>
        <translation>Verdict d’alors</translation>
    </message>
    <message>
        <source>Pin of the leaf</source>
        <extracomment>The pin of the server&apos;s own certificate.</extracomment>
        <translation>Épingle du certificat final</translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotsDialog</name>
    <message>
        <source>Snapshots of %1</source>
        <translation>Instantanés de %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Label Snapshot</source>
        <translation>Étiqueter l’instantané</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>There is no snapshot of this target yet. Take one with Target, Take Snapshot.</source>
        <translation>Il n’y a pas encore d’instantané de cette cible. Prenez-en un avec Cible, Prendre un instantané.</translation>
    </message>
    <message>
        <source>Open, Judged &amp;Then</source>
        <translation>Ouvrir, évalué a&amp;lors</translation>
    </message>
    <message>
        <source>Open, Judged &amp;Now</source>
        <translation>Ouvrir, éval&amp;ué maintenant</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Li&amp;bellé</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>A&amp;vant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>A&amp;près&#xa0;:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Show &amp;only changes</source>
        <translation>Changements &amp;seulement</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>The chain that is shown now</source>
        <translation>La chaîne affichée actuellement</translation>
    </message>
    <message>
        <source>Delete Snapshot</source>
        <translation>Supprimer l’instantané</translation>
    </message>
</context>
<context>
    <name>pintle::StageStrip</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non effectué</translation>
    </message>
    <message>
        <source>Connection stages</source>
        <translation>Étapes de la connexion</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1 millisecondes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage and its result</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The steps from a name to a judgement: finding the address, connecting, TLS, building a path of certificates and comparing pins. Each says how long it took, or why it failed. Choose one to see what the log says of it.</source>
        <translation>Les étapes d’un nom à une évaluation&#xa0;: trouver l’adresse, se connecter, TLS, construire un chemin de certificats et comparer les épingles. Chacune indique sa durée, ou pourquoi elle a échoué. Choisissez-en une pour voir ce qu’en dit le journal.</translation>
    </message>
</context>
<context>
    <name>pintle::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Offline lab</source>
        <translation>Labo hors ligne</translation>
    </message>
    <message>
        <source>Store: System</source>
        <translation>Magasin&#xa0;: système</translation>
    </message>
    <message>
        <source>Store: Lab</source>
        <translation>Magasin&#xa0;: labo</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Magasin&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was done last, and where you are: jobs under way, whether the network is used, the lab&apos;s server, what is riskier than usual, the trust store and whether everything is saved.</source>
        <translation>Ce qui a été fait en dernier, et où vous en êtes&#xa0;: tâches en cours, utilisation du réseau, serveur du labo, ce qui est plus risqué que d’habitude, magasin de confiance et si tout est enregistré.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running ▾</source>
        <extracomment>Button of the status bar that opens the list of jobs</extracomment>
        <translation>
            <numerusform>%n en cours ▾</numerusform>
            <numerusform>%n en cours ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs, %n running</source>
        <translation>
            <numerusform>Tâches, %n en cours</numerusform>
            <numerusform>Tâches, %n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is under way, and cancel it</source>
        <translation>Afficher ce qui est en cours et pouvoir l’annuler</translation>
    </message>
    <message>
        <source>Lab on %1 ■</source>
        <extracomment>%1 is an address; the square is the sign for stopping</extracomment>
        <translation>Labo sur %1 ■</translation>
    </message>
    <message>
        <source>Lab on %1, press to stop it</source>
        <translation>Labo sur %1, cliquer pour l’arrêter</translation>
    </message>
    <message>
        <source>Stop the servers of the built-in lab</source>
        <translation>Arrêter les serveurs du labo intégré</translation>
    </message>
</context>
<context>
    <name>pintle::SummaryTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Copy As…</source>
        <translation>Copier comme…</translation>
    </message>
    <message>
        <source>Add Certificates from File…</source>
        <translation>Ajouter des certificats depuis un fichier…</translation>
    </message>
    <message>
        <source>Nobody sent the issuer &quot;%1&quot;, and the trust store does not hold it, so the chain cannot be verified. A server is meant to send every certificate up to, but not including, the root.</source>
        <translation>Personne n’a envoyé l’émetteur «&#x202f;%1&#x202f;», et le magasin de confiance ne le contient pas, la chaîne ne peut donc pas être vérifiée. Un serveur doit envoyer tous les certificats jusqu’à la racine, celle-ci exceptée.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>from %1
to %2, %3</source>
        <translation>du %1
au %2, %3</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>Re&amp;move Pin</source>
        <translation>Re&amp;tirer l’épingle</translation>
    </message>
    <message>
        <source>Pin This &amp;Certificate</source>
        <translation>Épingler ce certi&amp;ficat</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>Retirer l’épingle</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Épingler ce certificat</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>Su&amp;jet</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Va&amp;lid</source>
        <translation>Va&amp;lidité</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>Iss&amp;uer</source>
        <translation>É&amp;metteur</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Si&amp;gnature</translation>
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
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Host, host and port, URL, or lab server</source>
        <translation>Hôte, hôte et port, URL ou serveur du labo</translation>
    </message>
    <message>
        <source>host, host:port, URL or lab:name</source>
        <translation>hôte, hôte:port, URL ou lab:nom</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>Option&amp;s</translation>
    </message>
    <message>
        <source>Connection options</source>
        <translation>Options de connexion</translation>
    </message>
    <message>
        <source>Trust store</source>
        <translation>Magasin de confiance</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation>Jeu d’épingles</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Tr&amp;ust</source>
        <translation>&amp;Confiance</translation>
    </message>
    <message>
        <source>Pi&amp;ns</source>
        <translation>Épi&amp;ngles</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labo</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Échap)</translation>
    </message>
    <message>
        <source>Inspect (F5)</source>
        <translation>Inspecter (F5)</translation>
    </message>
    <message>
        <source>Option&amp;s: changed</source>
        <translation>Option&amp;s&#xa0;: modifiées</translation>
    </message>
    <message>
        <source>Will inspect %1</source>
        <translation>Va inspecter %1</translation>
    </message>
    <message>
        <source>The server to look at: a host, a host and port, a URL, or one of the servers of the built-in lab, such as lab:good. What you type is checked at once.</source>
        <translation>Le serveur à examiner&#xa0;: un hôte, un hôte et un port, une URL ou l’un des serveurs du labo intégré, comme lab:good. Votre saisie est vérifiée aussitôt.</translation>
    </message>
    <message>
        <source>How to connect: server name, another address, TLS versions, STARTTLS, a client certificate, a proxy. A change is said on this button.</source>
        <translation>Comment se connecter&#xa0;: nom de serveur, autre adresse, versions de TLS, STARTTLS, certificat client, proxy. Toute modification est indiquée sur ce bouton.</translation>
    </message>
    <message>
        <source>The roots that a chain must end at to be trusted. Choosing other roots judges the chain that is shown anew; nothing on your system is changed.</source>
        <translation>Les racines auxquelles une chaîne doit aboutir pour être de confiance. Choisir d’autres racines fait réévaluer la chaîne affichée&#x202f;; rien n’est modifié sur votre système.</translation>
    </message>
    <message>
        <source>The pin set that the chain is compared with. With none, nothing is pinned.</source>
        <translation>Le jeu d’épingles auquel la chaîne est comparée. Sans jeu, rien n’est épinglé.</translation>
    </message>
    <message>
        <source>Connects once, without sending anything but the handshake, and shows what came. While it runs, the same button stops it.</source>
        <translation>Se connecte une fois, sans rien envoyer d’autre que la négociation TLS, et montre ce qui est arrivé. Pendant l’exécution, le même bouton l’arrête.</translation>
    </message>
    <message>
        <source>Cut the URL to its host and port.</source>
        <translation>Réduire l’URL à son hôte et son port.</translation>
    </message>
</context>
<context>
    <name>pintle::TargetIntents</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Lab CA trusted in this window</source>
        <translation>AC du labo de confiance dans cette fenêtre</translation>
    </message>
    <message>
        <source>A server outside the lab is judged by the lab&apos;s roots. Press to use the system&apos;s store.</source>
        <translation>Un serveur hors du labo est évalué avec les racines du labo. Cliquer pour utiliser le magasin du système.</translation>
    </message>
    <message>
        <source>&amp;Keep Target</source>
        <translation>&amp;Garder la cible</translation>
    </message>
    <message>
        <source>Keeps the address in the workspace, where the target bar offers it</source>
        <translation>Garde l’adresse dans l’espace de travail, où la barre de cible la propose</translation>
    </message>
    <message>
        <source>Remove Target</source>
        <translation>Retirer la cible</translation>
    </message>
    <message>
        <source>Keep Target</source>
        <translation>Garder la cible</translation>
    </message>
</context>
<context>
    <name>pintle::Theme</name>
    <message>
        <source>System</source>
        <extracomment>The colours of the window: those of the system.</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The colours of the window: dark text on a light ground.</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>The colours of the window: light text on a dark ground.</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>High Contrast, Light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
</context>
<context>
    <name>pintle::Timeline</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date beside a bar, in the letters of Qt&apos;s date formats; &quot;21 Feb 2027&quot; in English.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>end unreadable</source>
        <translation>fin illisible</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>expiré le %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>expire le %1</translation>
    </message>
    <message>
        <source>Pins: %1</source>
        <comment>the name of a pin set</comment>
        <translation>Épingles&#xa0;: %1</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>sans date de fin</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day on the axis of a timeline, Qt&apos;s date format: day and short month.</extracomment>
        <translation>d MMM</translation>
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
        <translation>%1&#xa0;: fin le %2, rien n’est appliqué depuis.</translation>
    </message>
    <message>
        <source>%1: ends on %2, nothing is enforced after it.</source>
        <translation>%1&#xa0;: fin le %2, rien n’est appliqué ensuite.</translation>
    </message>
    <message>
        <source>%1 ended on %2: the chain fails since.</source>
        <translation>%1 a expiré le %2&#xa0;: la chaîne échoue depuis.</translation>
    </message>
    <message>
        <source>%1 ends on %2: from then on the chain fails.</source>
        <translation>%1 expire le %2&#xa0;: dès lors, la chaîne échoue.</translation>
    </message>
    <message>
        <source>%1 ended on %2.</source>
        <translation>%1 a expiré le %2.</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation>%1 expire le %2.</translation>
    </message>
    <message>
        <source>Judged for %1.</source>
        <comment>the date that a chain was judged for</comment>
        <translation>Évalué pour le %1.</translation>
    </message>
    <message>
        <source>%1 begins on %2.</source>
        <translation>%1 commence le %2.</translation>
    </message>
    <message>
        <source>%1 began on %2.</source>
        <translation>%1 a commencé le %2.</translation>
    </message>
</context>
<context>
    <name>pintle::TimelineModel</name>
    <message>
        <source>that day</source>
        <translation>ce jour-là</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
</context>
<context>
    <name>pintle::TimelinePane</name>
    <message>
        <source>Validity over time as a table</source>
        <translation>Validité dans le temps sous forme de tableau</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Show validity over time</source>
        <translation>Afficher la validité dans le temps</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show validity over time as a table</source>
        <translation>Afficher la validité dans le temps sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>pintle::ToolIntents</name>
    <message>
        <source>Command &amp;Palette</source>
        <translation>&amp;Palette de commandes</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Résultat pré&amp;cédent</translation>
    </message>
    <message>
        <source>Activity Lo&amp;g</source>
        <translation>&amp;Journal d’activité</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Undo &amp;History…</source>
        <translation>&amp;Historique d’annulation…</translation>
    </message>
</context>
<context>
    <name>pintle::TrustPage</name>
    <message>
        <source>Trust stores</source>
        <translation>Magasins de confiance</translation>
    </message>
    <message>
        <source>&amp;Trust store at the start</source>
        <translation>Magasin de con&amp;fiance au démarrage</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>The lab&apos;s</source>
        <translation>Celui du labo</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
    <message>
        <source>A lab server is judged with the lab&apos;s store, any other with this one. The store of the system is only read: Pintle never adds a certificate to it, and never removes one.</source>
        <translation>Un serveur du labo est évalué avec le magasin du labo, tout autre avec celui-ci. Le magasin du système n’est que lu&#xa0;: Pintle n’y ajoute jamais de certificat et n’en retire jamais.</translation>
    </message>
    <message>
        <source>Choose a File of Trust Anchors</source>
        <translation>Choisir un fichier d’ancres de confiance</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>pintle::UndoHistory</name>
    <message>
        <source>Undo History</source>
        <translation>Historique d’annulation</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu’à l’ouverture</translation>
    </message>
</context>
<context>
    <name>pintle::ValidityTimeline</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Validity over time</source>
        <translation>Validité dans le temps</translation>
    </message>
    <message>
        <source>When each certificate and the pin set are valid. The line is the day that the chain was judged for; the cross marks the first day on which the chain fails. Hatched: needed and not valid. The arrow keys go from event to event.</source>
        <translation>Quand chaque certificat et le jeu d’épingles sont valides. Le trait est le jour pour lequel la chaîne a été évaluée&#x202f;; la croix marque le premier jour où la chaîne échoue. Hachuré&#xa0;: nécessaire et non valide. Les touches fléchées vont d’un événement à l’autre.</translation>
    </message>
</context>
<context>
    <name>pintle::VerdictBanner</name>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy verdict</source>
        <translation>Copier le verdict</translation>
    </message>
    <message>
        <source>Why? Show the checks</source>
        <translation>Pourquoi&#x202f;? Afficher les contrôles</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The answer: is the chain trusted, and do the pins match? Below it the fact that decided, and its code, which is the same on the command line and in reports.</source>
        <translation>La réponse&#xa0;: la chaîne est-elle de confiance, et les épingles correspondent-elles&#x202f;? En dessous, le fait décisif et son code, identique sur la ligne de commande et dans les rapports.</translation>
    </message>
</context>
<context>
    <name>pintle::VerdictText</name>
    <message>
        <source>Build path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>wrong name</source>
        <translation>mauvais nom</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>pas de confiance</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the path, how many</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Check pins</source>
        <translation>Épingles</translation>
    </message>
    <message>
        <source>match</source>
        <translation>correspond</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>ne correspond pas</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>host not covered</source>
        <translation>hôte non couvert</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non évalué</translation>
    </message>
</context>
<context>
    <name>pintle::WindowHost</name>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Th&amp;ème</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
</context>
<context>
    <name>pintle::Workbench</name>
    <message>
        <source>Import Pin Set %1</source>
        <translation>Importer le jeu d’épingles %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Épingler %1</translation>
    </message>
    <message>
        <source>Remove Pin of %1</source>
        <translation>Retirer l’épingle de %1</translation>
    </message>
</context>
<context>
    <name>pintle::WorkbenchMessages</name>
    <message>
        <source>Choose STARTTLS…</source>
        <translation>Choisir STARTTLS…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Opened pin set %1</source>
        <translation>Jeu d’épingles ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>That passphrase does not open “%1”.</source>
        <translation>Cette phrase secrète n’ouvre pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>«&#x202f;%1&#x202f;» est chiffré.</translation>
    </message>
    <message numerus="yes">
        <source>Opened “%1”, with %n remarks.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» ouvert, avec %n remarque.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» ouvert, avec %n remarques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is damaged: %n parts were lost, the rest was opened.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» est endommagé&#xa0;: %n partie a été perdue, le reste a été ouvert.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» est endommagé&#xa0;: %n parties ont été perdues, le reste a été ouvert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceIntents</name>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>&amp;Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Espaces de travail &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y Without Private Data…</source>
        <translation>Enregistrer une co&amp;pie sans données privées…</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>&amp;Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Workspaces (*.pintle);;All files (*)</source>
        <translation>Espaces de travail (*.pintle);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Everything is saved already; Pintle does it by itself.</source>
        <translation>Tout est déjà enregistré&#x202f;; Pintle le fait de lui-même.</translation>
    </message>
    <message>
        <source>Save Workspace As</source>
        <translation>Enregistrer l’espace de travail sous</translation>
    </message>
    <message>
        <source>%1 to share</source>
        <extracomment>The name of a file: the workspace without what is private in it.</extracomment>
        <translation>%1 à partager</translation>
    </message>
    <message>
        <source>Save a Copy Without Private Data</source>
        <translation>Enregistrer une copie sans données privées</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <extracomment>An entry of the menu of recent workspaces: %1 its number, which is its key, %2 the name.</extracomment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>C&amp;lear List</source>
        <translation>Effacer &amp;la liste</translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceMessages</name>
    <message>
        <source>The workspace is called “%1” in the file.</source>
        <translation>L’espace de travail s’appelle «&#x202f;%1&#x202f;» dans le fichier.</translation>
    </message>
    <message>
        <source>The pin set “%1” is in the file alone.</source>
        <translation>Le jeu d’épingles «&#x202f;%1&#x202f;» n’est que dans le fichier.</translation>
    </message>
    <message>
        <source>The pin set “%1” is not in the file.</source>
        <translation>Le jeu d’épingles «&#x202f;%1&#x202f;» n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>The pin set “%1” is another one in the file.</source>
        <translation>Le jeu d’épingles «&#x202f;%1&#x202f;» est différent dans le fichier.</translation>
    </message>
    <message>
        <source>The target %1 is in the file alone.</source>
        <translation>La cible %1 n’est que dans le fichier.</translation>
    </message>
    <message>
        <source>The target %1 is not in the file.</source>
        <translation>La cible %1 n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>The target %1 is another one in the file.</source>
        <translation>La cible %1 est différente dans le fichier.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is in the file alone.</source>
        <translation>L’instantané «&#x202f;%1&#x202f;» n’est que dans le fichier.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is not in the file.</source>
        <translation>L’instantané «&#x202f;%1&#x202f;» n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is another one in the file.</source>
        <translation>L’instantané «&#x202f;%1&#x202f;» est différent dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” was not opened.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>This workspace is read-only: changes stay in memory until you save them elsewhere.</source>
        <translation>Cet espace de travail est en lecture seule&#xa0;: les modifications restent en mémoire jusqu’à ce que vous les enregistriez ailleurs.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Toutes les modifications sont enregistrées</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Modifié par un autre programme</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Your workspace could not be read at all. A new one was begun, and the old file was set aside as %1.</source>
        <translation>Votre espace de travail était entièrement illisible. Un nouveau a été commencé, et l’ancien fichier a été mis de côté sous %1.</translation>
    </message>
    <message>
        <source>What could be read of it was restored, and a copy is kept beside it.</source>
        <translation>Ce qui était lisible a été restauré, et une copie est conservée à côté.</translation>
    </message>
    <message>
        <source>Restored unsaved changes from %1.</source>
        <extracomment>%1 a time of day, or a date and time.</extracomment>
        <translation>Modifications non enregistrées restaurées (%1).</translation>
    </message>
    <message>
        <source>Restored unsaved changes.</source>
        <translation>Modifications non enregistrées restaurées.</translation>
    </message>
    <message>
        <source>Another program has changed the file since; both changes are in what you see.</source>
        <translation>Un autre programme a modifié le fichier depuis&#x202f;; l’affichage réunit les deux séries de modifications.</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation>Annuler la restauration</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the workspace could not be read.</source>
        <translation>
            <numerusform>%n partie de l’espace de travail est illisible.</numerusform>
            <numerusform>%n parties de l’espace de travail sont illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovered %1 of %n objects.</source>
        <extracomment>%1 how many pin sets, targets and snapshots could be read of all that the file holds.</extracomment>
        <translation>
            <numerusform>%1 objet sur %n récupéré.</numerusform>
            <numerusform>Objets récupérés&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept beside it when the workspace is saved.</source>
        <translation>Une copie du fichier endommagé est conservée à côté lors de l’enregistrement de l’espace de travail.</translation>
    </message>
    <message>
        <source>Made by a newer version – opened read-only.</source>
        <translation>Créé par une version plus récente – ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>It is open read-only here.</source>
        <translation>Il est ouvert ici en lecture seule.</translation>
    </message>
    <message>
        <source>%1 may not be written – opened read-only.</source>
        <translation>%1 est protégé en écriture – ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Workspace not saved: disk full.</source>
        <translation>Espace de travail non enregistré&#xa0;: disque plein.</translation>
    </message>
    <message>
        <source>Changes are kept in memory and in %1.</source>
        <translation>Les modifications sont conservées en mémoire et dans %1.</translation>
    </message>
    <message>
        <source>Changes are kept in memory.</source>
        <translation>Les modifications sont conservées en mémoire.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Another program has changed %1.</source>
        <translation>Un autre programme a modifié %1.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Closing now would lose changes that are in memory alone.</source>
        <translation>Fermer maintenant ferait perdre les modifications qui ne sont qu’en mémoire.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>The file holds the same as what is open.</source>
        <translation>Le fichier contient la même chose que ce qui est ouvert.</translation>
    </message>
    <message>
        <source>What the file holds instead</source>
        <translation>Ce que le fichier contient à la place</translation>
    </message>
    <message>
        <source>Compare Workspace</source>
        <translation>Comparer l’espace de travail</translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceStore</name>
    <message>
        <source>My Workspace</source>
        <translation>Mon espace de travail</translation>
    </message>
    <message>
        <source>Restore Unsaved Changes</source>
        <translation>Restaurer les modifications non enregistrées</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation>Annuler la restauration</translation>
    </message>
    <message>
        <source>Reload Workspace</source>
        <translation>Recharger l’espace de travail</translation>
    </message>
</context>
<context>
    <name>pintle::WrappedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
</TS>
