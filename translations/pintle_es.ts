<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessibleNames</name>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>BadgeWord</name>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Aún no válido</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Termina pronto</translation>
    </message>
    <message>
        <source>Key too weak</source>
        <translation>Clave demasiado débil</translation>
    </message>
    <message>
        <source>Digest too weak</source>
        <translation>Resumen demasiado débil</translation>
    </message>
    <message>
        <source>Not a CA</source>
        <translation>No es una CA</translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation>Ruta demasiado larga</translation>
    </message>
    <message>
        <source>Key usage forbids</source>
        <translation>El uso de clave lo prohíbe</translation>
    </message>
    <message>
        <source>Not for servers</source>
        <translation>No es para servidores</translation>
    </message>
    <message>
        <source>Name not permitted</source>
        <translation>Nombre no permitido</translation>
    </message>
    <message>
        <source>Unknown critical extension</source>
        <translation>Extensión crítica desconocida</translation>
    </message>
    <message>
        <source>Malformed extension</source>
        <translation>Extensión mal formada</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Revocation unknown</source>
        <translation>Revocación desconocida</translation>
    </message>
    <message>
        <source>Unusual key encoding</source>
        <translation>Codificación de clave inusual</translation>
    </message>
    <message>
        <source>Self-signed, not in store</source>
        <translation>Autofirmado, no está en el almacén</translation>
    </message>
    <message>
        <source>Anchor outside validity</source>
        <translation>Ancla fuera de validez</translation>
    </message>
    <message>
        <source>Signature invalid</source>
        <translation>Firma no válida</translation>
    </message>
    <message>
        <source>Unknown signature algorithm</source>
        <translation>Algoritmo de firma desconocido</translation>
    </message>
    <message>
        <source>Issuer name differs</source>
        <translation>El nombre del emisor difiere</translation>
    </message>
    <message>
        <source>Key identifier differs</source>
        <translation>El identificador de clave difiere</translation>
    </message>
    <message>
        <source>Issuer missing</source>
        <translation>Falta el emisor</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Nombre equivocado</translation>
    </message>
    <message>
        <source>No alternative name</source>
        <translation>Sin nombre alternativo</translation>
    </message>
    <message>
        <source>Sent out of order</source>
        <translation>Enviado fuera de orden</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Enviado dos veces</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Root, not needed</source>
        <translation>Raíz, no hace falta</translation>
    </message>
    <message>
        <source>Missing from server</source>
        <translation>Falta en el servidor</translation>
    </message>
    <message>
        <source>Staple missing</source>
        <translation>Falta la respuesta grapada</translation>
    </message>
    <message>
        <source>Staple invalid</source>
        <translation>Respuesta grapada no válida</translation>
    </message>
    <message>
        <source>Search ended early</source>
        <translation>Búsqueda terminada antes</translation>
    </message>
    <message>
        <source>Pin on other path</source>
        <translation>Pin en otra ruta</translation>
    </message>
    <message>
        <source>Backup is in use</source>
        <translation>El respaldo está en uso</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Nothing changed in the chain.</source>
        <translation>Nada ha cambiado en la cadena.</translation>
    </message>
    <message>
        <source>Renewed with the same key.</source>
        <translation>Renovado con la misma clave.</translation>
    </message>
    <message>
        <source>Renewed with the same key: pins still match.</source>
        <translation>Renovado con la misma clave: los pins siguen coincidiendo.</translation>
    </message>
    <message>
        <source>Renewed with the same key, which is not pinned: users will be blocked.</source>
        <translation>Renovado con la misma clave, que no está fijada: los usuarios quedarán bloqueados.</translation>
    </message>
    <message>
        <source>New key; no pins cover it.</source>
        <translation>Clave nueva; ningún pin la cubre.</translation>
    </message>
    <message>
        <source>New key, and it is pinned.</source>
        <translation>Clave nueva, y está fijada.</translation>
    </message>
    <message>
        <source>New key, not pinned: users will be blocked.</source>
        <translation>Clave nueva, no fijada: los usuarios quedarán bloqueados.</translation>
    </message>
    <message>
        <source>An intermediate certificate changed.</source>
        <translation>Ha cambiado un certificado intermedio.</translation>
    </message>
    <message>
        <source>An intermediate certificate changed; another key of the path is pinned.</source>
        <translation>Ha cambiado un certificado intermedio; otra clave de la ruta está fijada.</translation>
    </message>
    <message>
        <source>An intermediate certificate changed, and no pin matches: users will be blocked.</source>
        <translation>Ha cambiado un certificado intermedio y ningún pin coincide: los usuarios quedarán bloqueados.</translation>
    </message>
    <message>
        <source>The server sends other certificates beside its own than before.</source>
        <translation>El servidor envía junto al suyo otros certificados que antes.</translation>
    </message>
    <message>
        <source>The server sends its certificates in another order.</source>
        <translation>El servidor envía sus certificados en otro orden.</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Sent as number</source>
        <extracomment>Which place a certificate has among those that the server sends.</extracomment>
        <translation>Enviado con el número</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Tipo de clave</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The hash of the public key.</extracomment>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Firmado con</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the allowed number of</source>
        <translation>el número permitido de</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a clause that says what failed, %2 the technical reason.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1 a clause that says what failed, %2 the peer&apos;s own words.</extracomment>
        <translation>%1: «%2».</translation>
    </message>
    <message>
        <source>a PEM block that does not decode</source>
        <translation>un bloque PEM que no se puede decodificar</translation>
    </message>
    <message>
        <source>DER that does not decode</source>
        <translation>DER que no se puede decodificar</translation>
    </message>
    <message>
        <source>an object that is too large</source>
        <translation>un objeto demasiado grande</translation>
    </message>
    <message>
        <source>a key of an unknown kind</source>
        <translation>una clave de tipo desconocido</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is a directory, a socket or an endless device, not a file.</source>
        <translation>%1 es un directorio, un socket o un dispositivo sin fin, no un archivo.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 ocupa más de %2.</translation>
    </message>
    <message>
        <source>%1 delivered nothing for %2.</source>
        <translation>%1 no entregó nada durante %2.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 no se pudo escribir.</translation>
    </message>
    <message>
        <source>The address cannot be understood.</source>
        <translation>No se entiende la dirección.</translation>
    </message>
    <message>
        <source>“%1” is not an address to connect to.</source>
        <translation>«%1» no es una dirección a la que conectarse.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>La entrada</translation>
    </message>
    <message>
        <source>The text is not base64.</source>
        <translation>El texto no es base64.</translation>
    </message>
    <message>
        <source>The text is not pairs of hexadecimal digits.</source>
        <translation>El texto no son pares de dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or revocation list; found: %2.</source>
        <extracomment>CSR: certificate signing request.</extracomment>
        <translation>%1 no contiene ningún certificado, clave, CSR ni lista de revocación; encontrado: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or revocation list.</source>
        <translation>%1 no contiene ningún certificado, clave, CSR ni lista de revocación.</translation>
    </message>
    <message>
        <source>%1 holds an object larger than %2.</source>
        <translation>%1 contiene un objeto de más de %2.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 objects.</source>
        <translation>%1 contiene más de %2 objetos.</translation>
    </message>
    <message>
        <source>%1 is encrypted and no passphrase was given.</source>
        <translation>%1 está cifrado y no se indicó frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase does not decrypt %1.</source>
        <translation>La frase de contraseña no descifra %1.</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>la entrada</translation>
    </message>
    <message>
        <source>This kind of key cannot be used.</source>
        <translation>Este tipo de clave no se puede usar.</translation>
    </message>
    <message>
        <source>%1 holds no private key.</source>
        <translation>%1 no contiene ninguna clave privada.</translation>
    </message>
    <message>
        <source>%1 is not the private key of the certificate %2.</source>
        <translation>%1 no es la clave privada del certificado %2.</translation>
    </message>
    <message>
        <source>%1 is not the private key of the certificate.</source>
        <translation>%1 no es la clave privada del certificado.</translation>
    </message>
    <message>
        <source>The certificate could not be made or signed.</source>
        <translation>El certificado no se pudo crear o firmar.</translation>
    </message>
    <message>
        <source>%1 holds no certificate to begin a path with.</source>
        <translation>%1 no contiene ningún certificado con el que empezar una ruta.</translation>
    </message>
    <message>
        <source>There is no certificate to begin a path with.</source>
        <translation>No hay ningún certificado con el que empezar una ruta.</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an IP address.</source>
        <translation>«%1» no es un nombre de host ni una dirección IP.</translation>
    </message>
    <message>
        <source>The name is neither a host name nor an IP address.</source>
        <translation>El nombre no es un nombre de host ni una dirección IP.</translation>
    </message>
    <message>
        <source>%1 holds no certificate that could be an anchor.</source>
        <translation>%1 no contiene ningún certificado que pueda ser un ancla.</translation>
    </message>
    <message>
        <source>The trust store</source>
        <translation>El almacén de confianza</translation>
    </message>
    <message>
        <source>The revocation list or OCSP response cannot be used.</source>
        <translation>La lista de revocación o la respuesta OCSP no se puede usar.</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 pin.</source>
        <translation>«%1» no es un pin SHA-256.</translation>
    </message>
    <message>
        <source>This is not a SHA-256 pin.</source>
        <translation>Esto no es un pin SHA-256.</translation>
    </message>
    <message>
        <source>“%1” is a filler from a tutorial or the digest of nothing, not the pin of a key.</source>
        <translation>«%1» es un relleno de un tutorial o el resumen de nada, no el pin de una clave.</translation>
    </message>
    <message>
        <source>The pin is a filler from a tutorial or the digest of nothing.</source>
        <translation>El pin es un relleno de un tutorial o el resumen de nada.</translation>
    </message>
    <message>
        <source>“%1” is not a host pattern.</source>
        <translation>«%1» no es un patrón de host.</translation>
    </message>
    <message>
        <source>This is not a host pattern.</source>
        <translation>Esto no es un patrón de host.</translation>
    </message>
    <message>
        <source>The pin set</source>
        <translation>El conjunto de pins</translation>
    </message>
    <message>
        <source>The pin set was made by a newer Pintle (version %1).</source>
        <translation>El conjunto de pins se creó con un Pintle más reciente (versión %1).</translation>
    </message>
    <message>
        <source>The pin set was made by a newer Pintle.</source>
        <translation>El conjunto de pins se creó con un Pintle más reciente.</translation>
    </message>
    <message>
        <source>Two entries are for the same host “%1”.</source>
        <translation>Dos entradas son para el mismo host «%1».</translation>
    </message>
    <message>
        <source>Two entries are for the same host.</source>
        <translation>Dos entradas son para el mismo host.</translation>
    </message>
    <message>
        <source>The chain of %1 has no %2 to pin.</source>
        <extracomment>%1 a server or a file, %2 a role or several, such as intermediate or root.</extracomment>
        <translation>La cadena de %1 no tiene %2 que fijar.</translation>
    </message>
    <message>
        <source>The chain has no certificate of that role.</source>
        <translation>La cadena no tiene ningún certificado de ese papel.</translation>
    </message>
    <message>
        <source>No format is called “%1”.</source>
        <translation>Ningún formato se llama «%1».</translation>
    </message>
    <message>
        <source>%1 is in no format that Pintle knows.</source>
        <translation>%1 no está en ningún formato que Pintle conozca.</translation>
    </message>
    <message>
        <source>The configuration</source>
        <translation>La configuración</translation>
    </message>
    <message>
        <source>The format has no words for this pin set.</source>
        <translation>El formato no puede expresar este conjunto de pins.</translation>
    </message>
    <message>
        <source>The platform would refuse every genuine connection.</source>
        <translation>La plataforma rechazaría toda conexión auténtica.</translation>
    </message>
    <message>
        <source>No address for %1.</source>
        <translation>No hay dirección para %1.</translation>
    </message>
    <message>
        <source>this host</source>
        <translation>este host</translation>
    </message>
    <message>
        <source>No address for %1 within %2.</source>
        <translation>No hay dirección para %1 en %2.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 rechazó la conexión.</translation>
    </message>
    <message>
        <source>%1 did not accept a connection within %2.</source>
        <translation>%1 no aceptó ninguna conexión en %2.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo alcanzar %1.</translation>
    </message>
    <message>
        <source>The proxy refused to connect.</source>
        <translation>El proxy se negó a conectar.</translation>
    </message>
    <message>
        <source>The proxy does not accept these credentials.</source>
        <translation>El proxy no acepta estas credenciales.</translation>
    </message>
    <message>
        <source>The proxy did not answer within %1.</source>
        <translation>El proxy no respondió en %1.</translation>
    </message>
    <message>
        <source>The proxy&apos;s answer is neither HTTP nor SOCKS5.</source>
        <translation>La respuesta del proxy no es HTTP ni SOCKS5.</translation>
    </message>
    <message>
        <source>%1 will not begin TLS.</source>
        <translation>%1 no quiere iniciar TLS.</translation>
    </message>
    <message>
        <source>%1 broke the protocol before TLS began.</source>
        <translation>%1 rompió el protocolo antes de que empezara TLS.</translation>
    </message>
    <message>
        <source>%1 bytes of plain text followed the go-ahead for TLS; somebody may have injected them.</source>
        <translation>%1 bytes de texto sin cifrar siguieron al permiso para iniciar TLS; puede que alguien los inyectara.</translation>
    </message>
    <message>
        <source>Plain text followed the go-ahead for TLS; somebody may have injected it.</source>
        <translation>Texto sin cifrar siguió al permiso para iniciar TLS; puede que alguien lo inyectara.</translation>
    </message>
    <message>
        <source>%1 did not begin TLS within %2.</source>
        <translation>%1 no inició TLS en %2.</translation>
    </message>
    <message>
        <source>%1 answers in plain text, not TLS.</source>
        <translation>%1 responde en texto sin cifrar, no con TLS.</translation>
    </message>
    <message>
        <source>%1 ended the handshake with the alert “%2”.</source>
        <translation>%1 terminó la negociación con la alerta «%2».</translation>
    </message>
    <message>
        <source>%1 ended the handshake with an alert.</source>
        <translation>%1 terminó la negociación con una alerta.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed.</source>
        <translation>La negociación TLS con %1 falló.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>%1 did not finish the TLS handshake within %2.</source>
        <translation>%1 no terminó la negociación TLS en %2.</translation>
    </message>
    <message>
        <source>%1 sent more than %2 in its handshake.</source>
        <translation>%1 envió más de %2 en su negociación.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was ready.</source>
        <translation>%1 cerró la conexión antes de que estuviera lista.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Detenido por usted.</translation>
    </message>
    <message>
        <source>The lab has no server called “%1”.</source>
        <translation>El laboratorio no tiene ningún servidor llamado «%1».</translation>
    </message>
    <message>
        <source>The lab has no such server.</source>
        <translation>El laboratorio no tiene ese servidor.</translation>
    </message>
    <message>
        <source>No port could be opened on the loopback address.</source>
        <translation>No se pudo abrir ningún puerto en la dirección de bucle local.</translation>
    </message>
    <message>
        <source>The lab scenario %1 breaks its rules.</source>
        <translation>El escenario de laboratorio %1 incumple sus reglas.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>The lab&apos;s keys in %1 cannot be used.</source>
        <translation>Las claves del laboratorio en %1 no se pueden usar.</translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation>la carpeta de datos</translation>
    </message>
    <message>
        <source>%1 at line %2.</source>
        <extracomment>%1 a clause that says what is wrong, without full stop; %2 where in a file.</extracomment>
        <translation>%1 en la línea %2.</translation>
    </message>
    <message>
        <source>%1 at byte %2.</source>
        <extracomment>%1 a clause that says what is wrong, without full stop; %2 where in a file.</extracomment>
        <translation>%1 en el byte %2.</translation>
    </message>
    <message>
        <source>%1 holds DER that does not decode.</source>
        <translation>%1 contiene DER que no se puede decodificar.</translation>
    </message>
    <message>
        <source>%1 holds a PEM block that does not decode.</source>
        <translation>%1 contiene un bloque PEM que no se puede decodificar.</translation>
    </message>
    <message>
        <source>%1 cannot be used.</source>
        <translation>%1 no se puede usar.</translation>
    </message>
    <message>
        <source>%1 would be refused by its platform.</source>
        <translation>%1 sería rechazado por su plataforma.</translation>
    </message>
    <message>
        <source>%1 of the workspace cannot be read.</source>
        <extracomment>%1 which part, as a path such as $.pinSets[3].</extracomment>
        <translation>%1 del espacio de trabajo no se puede leer.</translation>
    </message>
    <message>
        <source>The workspace cannot be read.</source>
        <translation>El espacio de trabajo no se puede leer.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer Pintle (version %1).</source>
        <translation>El espacio de trabajo se creó con un Pintle más reciente (versión %1).</translation>
    </message>
    <message>
        <source>The workspace was made by a newer Pintle.</source>
        <translation>El espacio de trabajo se creó con un Pintle más reciente.</translation>
    </message>
    <message>
        <source>%1 holds a private key, and a workspace keeps no private keys.</source>
        <translation>%1 contiene una clave privada, y un espacio de trabajo no guarda claves privadas.</translation>
    </message>
    <message>
        <source>A workspace keeps no private keys.</source>
        <translation>Un espacio de trabajo no guarda claves privadas.</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>El espacio de trabajo</translation>
    </message>
    <message>
        <source>%1 is in use by %2.</source>
        <extracomment>%1 a file, %2 a program with its process number.</extracomment>
        <translation>%1 está en uso por %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 está en uso por otro programa.</translation>
    </message>
    <message>
        <source>Another program has changed %1.</source>
        <translation>Otro programa ha cambiado %1.</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>el espacio de trabajo</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>El diario</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>No se encontró el programa %1.</translation>
    </message>
    <message>
        <source>A program that is needed was not found.</source>
        <translation>No se encontró un programa necesario.</translation>
    </message>
    <message>
        <source>The program %1 did not start as it should.</source>
        <translation>El programa %1 no arrancó como debía.</translation>
    </message>
    <message>
        <source>A program that is needed did not start as it should.</source>
        <translation>Un programa necesario no arrancó como debía.</translation>
    </message>
    <message>
        <source>%1 did not answer the request within %2.</source>
        <translation>%1 no respondió a la petición en %2.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The same certificates as in the diagram, one in each row.</source>
        <translation>Los mismos certificados que en el diagrama, uno por fila.</translation>
    </message>
    <message>
        <source>There is more than one way from the server&apos;s certificate to a trusted root. Clients differ in which one they take.</source>
        <translation>Hay más de un camino del certificado del servidor a una raíz de confianza. Los clientes difieren en cuál toman.</translation>
    </message>
    <message>
        <source>The pin sets of this workspace. The number says how many pins a set has.</source>
        <translation>Los conjuntos de pins de este espacio de trabajo. El número dice cuántos pins tiene un conjunto.</translation>
    </message>
    <message>
        <source>The keys that the hosts of this set may use. Active ones are in use, backup keys wait for the day when those are lost, retired ones no longer count.</source>
        <translation>Las claves que pueden usar los hosts de este conjunto. Las activas están en uso, las de respaldo esperan el día en que aquellas se pierdan, las retiradas ya no cuentan.</translation>
    </message>
    <message>
        <source>The hosts that this set is for. A star stands for one label.</source>
        <translation>Los hosts para los que es este conjunto. Un asterisco representa una etiqueta.</translation>
    </message>
    <message>
        <source>What is wrong with this set, or will be, and how to mend it where that is safe.</source>
        <translation>Lo que está mal en este conjunto, o lo estará, y cómo arreglarlo cuando es seguro.</translation>
    </message>
    <message>
        <source>Whether clients with this set get through: today, after a renewal with a new key, and after a change of the certificate authority.</source>
        <translation>Si los clientes con este conjunto pasan: hoy, tras una renovación con clave nueva y tras un cambio de autoridad de certificación.</translation>
    </message>
    <message>
        <source>The same client three times: straight to the server, through an interceptor without pins, and through it with pins. Each lane shows the chain as the client sees it and how it ended.</source>
        <translation>El mismo cliente tres veces: directo al servidor, a través de un interceptor sin pins y a través de él con pins. Cada carril muestra la cadena tal como la ve el cliente y cómo terminó.</translation>
    </message>
    <message>
        <source>Who stands between client and server in the second and the third lane.</source>
        <translation>Quién está entre cliente y servidor en el segundo y el tercer carril.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>The certificate</source>
        <translation>El certificado</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>el certificado</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>el host</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 a clause that says what was found, %2 the deciding value.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1 expired on %2.</source>
        <translation>%1 caducó el %2.</translation>
    </message>
    <message>
        <source>%1 is not valid before %2.</source>
        <translation>%1 no es válido antes del %2.</translation>
    </message>
    <message>
        <source>%1 ends soon, on %2.</source>
        <translation>%1 termina pronto, el %2.</translation>
    </message>
    <message>
        <source>%1 has a key that is too weak.</source>
        <translation>%1 tiene una clave demasiado débil.</translation>
    </message>
    <message>
        <source>%1 is signed with a digest that is too weak.</source>
        <translation>%1 está firmado con un resumen demasiado débil.</translation>
    </message>
    <message>
        <source>%1 issues certificates but is not a CA.</source>
        <translation>%1 emite certificados pero no es una CA.</translation>
    </message>
    <message>
        <source>%1 allows %2 CA certificates below it, and the path has more.</source>
        <translation>%1 permite %2 certificados de CA por debajo, y la ruta tiene más.</translation>
    </message>
    <message>
        <source>%1 has more CA certificates below it than it allows.</source>
        <translation>%1 tiene por debajo más certificados de CA de los que permite.</translation>
    </message>
    <message>
        <source>The keyUsage of %1 lacks %2.</source>
        <extracomment>keyUsage is the X.509 extension.</extracomment>
        <translation>Al keyUsage de %1 le falta %2.</translation>
    </message>
    <message>
        <source>The keyUsage of %1 does not allow its place in the path.</source>
        <translation>El keyUsage de %1 no permite su lugar en la ruta.</translation>
    </message>
    <message>
        <source>%1 may not be used for a TLS server.</source>
        <translation>%1 no se puede usar para un servidor TLS.</translation>
    </message>
    <message>
        <source>An issuer does not permit the name %1.</source>
        <translation>Un emisor no permite el nombre %1.</translation>
    </message>
    <message>
        <source>An issuer does not permit a name of %1.</source>
        <translation>Un emisor no permite un nombre de %1.</translation>
    </message>
    <message>
        <source>%1 has a critical extension that nobody here understands.</source>
        <translation>%1 tiene una extensión crítica que aquí nadie entiende.</translation>
    </message>
    <message>
        <source>%1 has an extension that does not decode or stands there twice.</source>
        <translation>%1 tiene una extensión que no se puede decodificar o que aparece dos veces.</translation>
    </message>
    <message>
        <source>%1 breaks the X.509 profile.</source>
        <translation>%1 incumple el perfil X.509.</translation>
    </message>
    <message>
        <source>%1 was revoked on %2.</source>
        <translation>%1 fue revocado el %2.</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 está revocado.</translation>
    </message>
    <message>
        <source>Whether %1 is revoked is not known.</source>
        <translation>No se sabe si %1 está revocado.</translation>
    </message>
    <message>
        <source>The key of %1 is encoded in an unusual way: tools disagree on its pin.</source>
        <translation>La clave de %1 está codificada de forma inusual: las herramientas no coinciden en su pin.</translation>
    </message>
    <message>
        <source>%1 is self-signed and not in the trust store.</source>
        <translation>%1 está autofirmado y no está en el almacén de confianza.</translation>
    </message>
    <message>
        <source>The anchor %1 is outside its validity (%2).</source>
        <translation>El ancla %1 está fuera de su validez (%2).</translation>
    </message>
    <message>
        <source>The signature of %1 does not match its issuer&apos;s key.</source>
        <translation>La firma de %1 no corresponde a la clave de su emisor.</translation>
    </message>
    <message>
        <source>%1 is signed with an algorithm that cannot be checked here.</source>
        <translation>%1 está firmado con un algoritmo que aquí no se puede comprobar.</translation>
    </message>
    <message>
        <source>%1 names another issuer than the next certificate&apos;s subject.</source>
        <translation>%1 nombra a otro emisor que el sujeto del certificado siguiente.</translation>
    </message>
    <message>
        <source>The authority key identifier of %1 does not name its issuer&apos;s key.</source>
        <translation>El identificador de clave de autoridad de %1 no nombra la clave de su emisor.</translation>
    </message>
    <message>
        <source>The issuer “%1” is neither sent nor in the trust store.</source>
        <translation>El emisor «%1» no fue enviado ni está en el almacén de confianza.</translation>
    </message>
    <message>
        <source>An issuer is neither sent nor in the trust store.</source>
        <translation>Un emisor no fue enviado ni está en el almacén de confianza.</translation>
    </message>
    <message>
        <source>The certificate is not for %1 but for others.</source>
        <translation>El certificado no es para %1 sino para otros.</translation>
    </message>
    <message>
        <source>The certificate is for other names.</source>
        <translation>El certificado es para otros nombres.</translation>
    </message>
    <message>
        <source>%1 has no subject alternative name, and the common name does not count.</source>
        <translation>%1 no tiene nombre alternativo del sujeto, y el nombre común no cuenta.</translation>
    </message>
    <message>
        <source>%1 was sent as number %2 instead of number %3.</source>
        <translation>%1 se envió con el número %2 en lugar del número %3.</translation>
    </message>
    <message>
        <source>%1 was sent out of order.</source>
        <translation>%1 se envió fuera de orden.</translation>
    </message>
    <message>
        <source>%1 was sent more than once.</source>
        <translation>%1 se envió más de una vez.</translation>
    </message>
    <message>
        <source>%1 was sent as number %2 and is not used.</source>
        <translation>%1 se envió con el número %2 y no se usa.</translation>
    </message>
    <message>
        <source>%1 was sent and is not used.</source>
        <translation>%1 se envió y no se usa.</translation>
    </message>
    <message>
        <source>%1 is the root and need not be sent.</source>
        <translation>%1 es la raíz y no hace falta enviarla.</translation>
    </message>
    <message>
        <source>The server leaves out an issuer; the chain is complete only here, not for every client.</source>
        <translation>El servidor omite un emisor; la cadena está completa solo aquí, no para todos los clientes.</translation>
    </message>
    <message>
        <source>%1 demands a stapled OCSP response, and none was sent.</source>
        <translation>%1 exige una respuesta OCSP grapada, y no se envió ninguna.</translation>
    </message>
    <message>
        <source>The stapled OCSP response cannot be relied on.</source>
        <translation>No se puede confiar en la respuesta OCSP grapada.</translation>
    </message>
    <message>
        <source>The search for paths ended after %1.</source>
        <translation>La búsqueda de rutas terminó tras %1.</translation>
    </message>
    <message>
        <source>The search for paths ended at its bound.</source>
        <translation>La búsqueda de rutas terminó en su límite.</translation>
    </message>
    <message>
        <source>The server speaks %1, which is obsolete.</source>
        <translation>El servidor habla %1, que está obsoleto.</translation>
    </message>
    <message>
        <source>an old TLS version</source>
        <translation>una versión antigua de TLS</translation>
    </message>
    <message>
        <source>Connecting took a security level that clients of today refuse.</source>
        <translation>La conexión requirió un nivel de seguridad que los clientes de hoy rechazan.</translation>
    </message>
    <message>
        <source>The server asks for a client certificate.</source>
        <translation>El servidor pide un certificado de cliente.</translation>
    </message>
    <message>
        <source>A pin matches only on another valid path, which ends at %1.</source>
        <translation>Un pin coincide solo en otra ruta válida, que termina en %1.</translation>
    </message>
    <message>
        <source>A pin matches only on another valid path.</source>
        <translation>Un pin coincide solo en otra ruta válida.</translation>
    </message>
    <message>
        <source>There is no backup pin: a lost key locks users out.</source>
        <translation>No hay pin de respaldo: una clave perdida deja fuera a los usuarios.</translation>
    </message>
    <message>
        <source>The backup key is part of the chain in use, so it is no backup.</source>
        <translation>La clave de respaldo forma parte de la cadena en uso, así que no es un respaldo.</translation>
    </message>
    <message>
        <source>The pins ended on %1 and nothing is enforced.</source>
        <translation>Los pins terminaron el %1 y no se aplica nada.</translation>
    </message>
    <message>
        <source>The pins end soon, on %1; from then on nothing is enforced.</source>
        <translation>Los pins terminan pronto, el %1; desde entonces no se aplica nada.</translation>
    </message>
    <message>
        <source>Every active pin is of a leaf: a renewal with a new key locks users out.</source>
        <translation>Cada pin activo es de un certificado final: una renovación con clave nueva deja fuera a los usuarios.</translation>
    </message>
    <message>
        <source>Every active pin is of a root: whatever its CAs issue is accepted.</source>
        <translation>Cada pin activo es de una raíz: se acepta todo lo que emitan sus CA.</translation>
    </message>
    <message>
        <source>No pin matches the chain in use: today&apos;s users would be blocked.</source>
        <translation>Ningún pin coincide con la cadena en uso: los usuarios de hoy quedarían bloqueados.</translation>
    </message>
    <message>
        <source>The same pin stands there twice.</source>
        <translation>El mismo pin aparece dos veces.</translation>
    </message>
    <message>
        <source>“%1” never matches a host.</source>
        <translation>«%1» nunca coincide con un host.</translation>
    </message>
    <message>
        <source>A pattern never matches a host.</source>
        <translation>Un patrón nunca coincide con un host.</translation>
    </message>
    <message>
        <source>A target platform cannot handle keys of type %1.</source>
        <translation>Una plataforma de destino no admite claves de tipo %1.</translation>
    </message>
    <message>
        <source>A target platform cannot handle this type of key.</source>
        <translation>Una plataforma de destino no admite este tipo de clave.</translation>
    </message>
    <message>
        <source>The entry for %1 has no pins and accepts every trusted certificate.</source>
        <translation>La entrada de %1 no tiene pins y acepta cualquier certificado de confianza.</translation>
    </message>
    <message>
        <source>A pin is a filler from a tutorial or the digest of nothing.</source>
        <translation>Un pin es un relleno de un tutorial o el resumen de nada.</translation>
    </message>
    <message>
        <source>No entry of the pin set covers %1.</source>
        <translation>Ninguna entrada del conjunto de pins cubre %1.</translation>
    </message>
    <message>
        <source>The platform does not enforce a part of this.</source>
        <translation>La plataforma no aplica una parte de esto.</translation>
    </message>
    <message>
        <source>The pins of %1 come from an enclosing element.</source>
        <translation>Los pins de %1 vienen de un elemento que lo contiene.</translation>
    </message>
    <message>
        <source>An override switches pinning off for %1.</source>
        <translation>Una anulación desactiva la fijación para %1.</translation>
    </message>
    <message>
        <source>The format has no place for a part of the set.</source>
        <translation>El formato no tiene lugar para una parte del conjunto.</translation>
    </message>
    <message>
        <source>An element is not understood and was skipped.</source>
        <translation>Un elemento no se entiende y se omitió.</translation>
    </message>
    <message>
        <source>The certificate was replaced on the way by one that %1 issued.</source>
        <translation>El certificado fue sustituido en el camino por uno que emitió %1.</translation>
    </message>
    <message>
        <source>The certificate was replaced on the way.</source>
        <translation>El certificado fue sustituido en el camino.</translation>
    </message>
    <message>
        <source>The leaf is the same, but other certificates were sent with it.</source>
        <translation>El certificado final es el mismo, pero con él se enviaron otros certificados.</translation>
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
        <translation>Web y línea de comandos</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Group of export formats: source code.</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Group of export formats: files for other programs.</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Keeps everything that the set holds; Pintle reads it here and in continuous integration. It enforces nothing by itself.</source>
        <translation>Guarda todo lo que contiene el conjunto; Pintle lo lee aquí y en la integración continua. Por sí mismo no aplica nada.</translation>
    </message>
    <message>
        <source>Android 7 and later check these pins beside the usual trust check, for the whole chain. When the pins end, connections go on without them, and nothing is reported.</source>
        <translation>Android 7 y posteriores comprueban estos pins además de la comprobación de confianza habitual, para toda la cadena. Cuando los pins terminan, las conexiones siguen sin ellos y no se informa de nada.</translation>
    </message>
    <message>
        <source>curl compares the server&apos;s own key only, not its issuers&apos;. The pins hold for the transfers that use this file, for one host, and have no end.</source>
        <translation>curl compara solo la clave del propio servidor, no las de sus emisores. Los pins valen para las transferencias que usan este archivo, para un host, y no terminan.</translation>
    </message>
    <message>
        <source>It is written as %1.</source>
        <translation>Se escribe como %1.</translation>
    </message>
    <message>
        <source>Proved in the lab with %1</source>
        <translation>Probado en el laboratorio con %1</translation>
    </message>
    <message>
        <source>Syntax checked, not run</source>
        <translation>Sintaxis comprobada, no ejecutado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n dominio</numerusform>
            <numerusform>%n dominios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>%n pin</numerusform>
            <numerusform>%n pins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, no problems.</source>
        <extracomment>%1 is &quot;1 domain&quot;, %2 &quot;2 pins&quot;.</extracomment>
        <translation>%1, %2, sin problemas.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n problem(s): %3</source>
        <extracomment>%1 is &quot;1 domain&quot;, %2 &quot;2 pins&quot;, %3 a sentence about the first problem.</extracomment>
        <translation>
            <numerusform>%1, %2, %n problema: %3</numerusform>
            <numerusform>%1, %2, %n problemas: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Open the pin set</source>
        <translation>Abrir el conjunto de pins</translation>
    </message>
    <message>
        <source>Import the Android configuration</source>
        <translation>Importar la configuración de Android</translation>
    </message>
    <message>
        <source>Import the curl configuration</source>
        <translation>Importar la configuración de curl</translation>
    </message>
    <message>
        <source>Import the pin configuration</source>
        <translation>Importar la configuración de pins</translation>
    </message>
    <message numerus="yes">
        <source>%n private keys (not needed)</source>
        <translation>
            <numerusform>%n clave privada (no hace falta)</numerusform>
            <numerusform>%n claves privadas (no hacen falta)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public keys or requests</source>
        <translation>
            <numerusform>%n clave pública o solicitud</numerusform>
            <numerusform>%n claves públicas o solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revocation lists</source>
        <translation>
            <numerusform>%n lista de revocación</numerusform>
            <numerusform>%n listas de revocación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown blocks at line %1</source>
        <extracomment>%1 the number of a line in a file, where the first of them begins.</extracomment>
        <translation>
            <numerusform>%n bloque desconocido en la línea %1</numerusform>
            <numerusform>%n bloques desconocidos desde la línea %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown parts</source>
        <translation>
            <numerusform>%n parte desconocida</numerusform>
            <numerusform>%n partes desconocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One of a list, and the rest of it.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Choose from %n certificates</source>
        <translation>
            <numerusform>Elegir entre %n certificado</numerusform>
            <numerusform>Elegir entre %n certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the pins of %n certificates to %1</source>
        <translation>
            <numerusform>Añadir el pin de %n certificado a %1</numerusform>
            <numerusform>Añadir los pins de %n certificados a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inspect %n certificates</source>
        <translation>
            <numerusform>Inspeccionar %n certificado</numerusform>
            <numerusform>Inspeccionar %n certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pin set first: a key alone can be a backup pin.</source>
        <translation>Elija primero un conjunto de pins: una clave sola puede ser un pin de respaldo.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n backup pins to %1</source>
        <translation>
            <numerusform>Añadir %n pin de respaldo a %1</numerusform>
            <numerusform>Añadir %n pins de respaldo a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pin set first, then its pins can be added.</source>
        <translation>Elija primero un conjunto de pins; entonces se pueden añadir sus pins.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n pins to %1</source>
        <translation>
            <numerusform>Añadir %n pin a %1</numerusform>
            <numerusform>Añadir %n pins a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the workspace %1</source>
        <translation>Abrir el espacio de trabajo %1</translation>
    </message>
    <message>
        <source>Unlock %1 with its passphrase</source>
        <translation>Desbloquear %1 con su frase de contraseña</translation>
    </message>
    <message numerus="yes">
        <source>Read %n certificates.</source>
        <translation>
            <numerusform>Se leyó %n certificado.</numerusform>
            <numerusform>Se leyeron %n certificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Skipped %2.</source>
        <extracomment>%1 a sentence, %2 a list such as &quot;1 private key (not needed) and 1 unknown block at line 84&quot;.</extracomment>
        <translation>%1 Se omitió: %2.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or pin.</source>
        <translation>%1 no contiene ningún certificado, clave, CSR ni pin.</translation>
    </message>
    <message>
        <source>%1 holds no certificate, key, CSR or pin. Found: %2.</source>
        <translation>%1 no contiene ningún certificado, clave, CSR ni pin. Encontrado: %2.</translation>
    </message>
</context>
<context>
    <name>LaneText</name>
    <message>
        <source>Genuine server accepted.</source>
        <translation>Se aceptó el servidor auténtico.</translation>
    </message>
    <message>
        <source>The proxy passed the connection through unchanged.</source>
        <translation>El proxy dejó pasar la conexión sin cambios.</translation>
    </message>
    <message>
        <source>The client refused the proxy&apos;s certificate because no pin matches; 0 bytes of application data.</source>
        <translation>El cliente rechazó el certificado del proxy porque ningún pin coincide; 0 bytes de datos de aplicación.</translation>
    </message>
    <message>
        <source>The client refused the proxy&apos;s certificate because its chain is not trusted; 0 bytes of application data.</source>
        <translation>El cliente rechazó el certificado del proxy porque su cadena no es de confianza; 0 bytes de datos de aplicación.</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 only reports, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>El conjunto %1 solo informa, así que el proxy leyó %n byte de datos de aplicación.</numerusform>
            <numerusform>El conjunto %1 solo informa, así que el proxy leyó %n bytes de datos de aplicación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 has ended, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>El conjunto %1 ha terminado, así que el proxy leyó %n byte de datos de aplicación.</numerusform>
            <numerusform>El conjunto %1 ha terminado, así que el proxy leyó %n bytes de datos de aplicación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 has no pins for %2, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>El conjunto %1 no tiene pins para %2, así que el proxy leyó %n byte de datos de aplicación.</numerusform>
            <numerusform>El conjunto %1 no tiene pins para %2, así que el proxy leyó %n bytes de datos de aplicación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pin of set %1 matches the proxy&apos;s chain, so the proxy read %n bytes of application data.</source>
        <translation>
            <numerusform>Un pin del conjunto %1 coincide con la cadena del proxy, así que el proxy leyó %n byte de datos de aplicación.</numerusform>
            <numerusform>Un pin del conjunto %1 coincide con la cadena del proxy, así que el proxy leyó %n bytes de datos de aplicación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes of application data read by the proxy.</source>
        <translation>
            <numerusform>El proxy leyó %n byte de datos de aplicación.</numerusform>
            <numerusform>El proxy leyó %n bytes de datos de aplicación.</numerusform>
        </translation>
    </message>
    <message>
        <source>The genuine server was refused: no pin of set %1 matches.</source>
        <translation>Se rechazó el servidor auténtico: ningún pin del conjunto %1 coincide.</translation>
    </message>
    <message>
        <source>The genuine server was refused: %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Se rechazó el servidor auténtico: %1</translation>
    </message>
    <message>
        <source>Control did not pass: %1</source>
        <extracomment>The control is the direct connection; %1 is a sentence.</extracomment>
        <translation>El control no pasó: %1</translation>
    </message>
    <message>
        <source>Control did not pass: the direct connection did not come about.</source>
        <translation>El control no pasó: la conexión directa no se estableció.</translation>
    </message>
    <message>
        <source>Control did not pass: the genuine server was refused.</source>
        <translation>El control no pasó: se rechazó el servidor auténtico.</translation>
    </message>
    <message>
        <source>There are no pins to enforce: no pin set was chosen.</source>
        <translation>No hay pins que aplicar: no se eligió ningún conjunto de pins.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Detenido por usted.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Attack blocked</source>
        <translation>Ataque bloqueado</translation>
    </message>
    <message>
        <source>Intercepted</source>
        <translation>Interceptado</translation>
    </message>
    <message>
        <source>Outage</source>
        <extracomment>The genuine server was refused: users would be locked out.</extracomment>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>No concluyente</translation>
    </message>
    <message>
        <source>Turn Pins On</source>
        <translation>Activar los pins</translation>
    </message>
    <message>
        <source>Fix Pin Set</source>
        <translation>Corregir el conjunto de pins</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Direct</source>
        <extracomment>A way to the server without a proxy.</extracomment>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Through the proxy, pins off</source>
        <translation>A través del proxy, pins desactivados</translation>
    </message>
    <message>
        <source>Through the proxy, pins on</source>
        <translation>A través del proxy, pins activados</translation>
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
        <translation>Generar clave de respaldo…</translation>
    </message>
    <message>
        <source>Add from Chain…</source>
        <translation>Añadir desde la cadena…</translation>
    </message>
    <message>
        <source>The backup key is not in the live chain.</source>
        <translation>La clave de respaldo no está en la cadena en vivo.</translation>
    </message>
    <message>
        <source>A backup key is pinned.</source>
        <translation>Hay una clave de respaldo fijada.</translation>
    </message>
    <message>
        <source>Nothing speaks against this set.</source>
        <translation>Nada habla en contra de este conjunto.</translation>
    </message>
    <message>
        <source>Nothing in the set speaks against it; no chain has been looked at yet.</source>
        <translation>Nada en el conjunto habla en su contra; aún no se ha mirado ninguna cadena.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>Pin Sets</source>
        <translation>Conjuntos de pins</translation>
    </message>
    <message>
        <source>Check Pin &amp;Set</source>
        <translation>Comprobar el &amp;conjunto de pins</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>&amp;Run Side by Side</source>
        <translation>&amp;Ejecutar lado a lado</translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message>
        <source>Leaf</source>
        <extracomment>The certificate of the server itself, at the beginning of a chain.</extracomment>
        <translation>Certificado final</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>Anchor</source>
        <extracomment>A certificate that a path may end in, though it is not self-signed.</extracomment>
        <translation>Ancla</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>sent #%1 and #%2</source>
        <translation>enviado n.º %1 y n.º %2</translation>
    </message>
    <message>
        <source>sent #%1 – root, not needed</source>
        <translation>enviado n.º %1 – raíz, no hace falta</translation>
    </message>
    <message>
        <source>sent #%1</source>
        <translation>enviado n.º %1</translation>
    </message>
    <message>
        <source>sent #%1, expected #%2</source>
        <translation>enviado n.º %1, se esperaba n.º %2</translation>
    </message>
    <message>
        <source>signature does not match this key</source>
        <translation>la firma no corresponde a esta clave</translation>
    </message>
    <message>
        <source>issuer and subject names differ</source>
        <translation>los nombres de emisor y sujeto difieren</translation>
    </message>
    <message>
        <source>key identifiers differ</source>
        <translation>los identificadores de clave difieren</translation>
    </message>
    <message>
        <source>the issuer is not a CA</source>
        <translation>el emisor no es una CA</translation>
    </message>
    <message>
        <source>longer than the issuer&apos;s path length</source>
        <translation>más larga que la longitud de ruta del emisor</translation>
    </message>
    <message>
        <source>the issuer&apos;s key may not sign certificates</source>
        <translation>la clave del emisor no puede firmar certificados</translation>
    </message>
    <message>
        <source>a name that the issuer does not permit</source>
        <translation>un nombre que el emisor no permite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from the trust store</source>
        <translation>del almacén de confianza</translation>
    </message>
    <message>
        <source>given beside the chain</source>
        <translation>dado junto a la cadena</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>key identifier</source>
        <translation>identificador de clave</translation>
    </message>
    <message>
        <source>CA</source>
        <extracomment>Certification authority, as in basicConstraints.</extracomment>
        <translation>CA</translation>
    </message>
    <message>
        <source>path length</source>
        <translation>longitud de ruta</translation>
    </message>
    <message>
        <source>key usage</source>
        <translation>uso de clave</translation>
    </message>
    <message>
        <source>name constraints</source>
        <translation>restricciones de nombres</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>passed with a remark</source>
        <translation>superado con una observación</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a role such as Leaf, %2 where the certificate came from.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not sent – from %2</source>
        <translation>%1 · no enviado – de %2</translation>
    </message>
    <message>
        <source>%1 · not sent – given beside the chain</source>
        <translation>%1 · no enviado – dado junto a la cadena</translation>
    </message>
    <message>
        <source>not checked: issuer missing</source>
        <translation>sin comprobar: falta el emisor</translation>
    </message>
    <message>
        <source>end unknown</source>
        <translation>fin desconocido</translation>
    </message>
    <message>
        <source>ends within a day</source>
        <translation>termina en menos de un día</translation>
    </message>
    <message>
        <source>ended within the last day</source>
        <translation>terminó en el último día</translation>
    </message>
    <message>
        <source>ends in 1 day</source>
        <translation>termina en 1 día</translation>
    </message>
    <message>
        <source>ended 1 day ago</source>
        <translation>terminó hace 1 día</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n years</source>
        <translation>
            <numerusform>termina en %n año</numerusform>
            <numerusform>termina en %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n years ago</source>
        <translation>
            <numerusform>terminó hace %n año</numerusform>
            <numerusform>terminó hace %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>termina en %n día</numerusform>
            <numerusform>termina en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n days ago</source>
        <translation>
            <numerusform>terminó hace %n día</numerusform>
            <numerusform>terminó hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent, from %1</source>
        <translation>no enviado, de %1</translation>
    </message>
    <message>
        <source>not sent, given beside the chain</source>
        <translation>no enviado, dado junto a la cadena</translation>
    </message>
    <message>
        <source>sent twice, as number %1 and number %2</source>
        <translation>enviado dos veces, con los números %1 y %2</translation>
    </message>
    <message>
        <source>sent as number %1</source>
        <translation>enviado con el número %1</translation>
    </message>
    <message>
        <source>sent as number %1, expected as number %2</source>
        <translation>enviado con el número %1, se esperaba el número %2</translation>
    </message>
</context>
<context>
    <name>PinText</name>
    <message>
        <source>Today&apos;s chain: %1</source>
        <translation>La cadena de hoy: %1</translation>
    </message>
    <message>
        <source>After renewal with a new key: %1</source>
        <translation>Tras renovar con una clave nueva: %1</translation>
    </message>
    <message>
        <source>If the CA changes: %1</source>
        <translation>Si cambia la CA: %1</translation>
    </message>
    <message>
        <source>If the backup key is used: %1</source>
        <translation>Si se usa la clave de respaldo: %1</translation>
    </message>
    <message>
        <source>allowed</source>
        <extracomment>Clients that enforce the pin set connect to the server.</extracomment>
        <translation>permitido</translation>
    </message>
    <message>
        <source>allowed with the backup key</source>
        <translation>permitido con la clave de respaldo</translation>
    </message>
    <message>
        <source>allowed if the new CA is pinned already</source>
        <translation>permitido si la nueva CA ya está fijada</translation>
    </message>
    <message>
        <source>allowed if the server keeps its key</source>
        <translation>permitido si el servidor conserva su clave</translation>
    </message>
    <message>
        <source>reported, not blocked</source>
        <extracomment>Clients that enforce the pin set refuse the genuine server.</extracomment>
        <translation>informado, no bloqueado</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>allowed, since nothing is pinned</source>
        <translation>permitido, ya que no hay nada fijado</translation>
    </message>
    <message>
        <source>allowed, since the pins have ended</source>
        <translation>permitido, ya que los pins han terminado</translation>
    </message>
    <message>
        <source>there is no backup key</source>
        <translation>no hay clave de respaldo</translation>
    </message>
    <message>
        <source>not inspected</source>
        <translation>sin inspeccionar</translation>
    </message>
    <message>
        <source>refused, whatever is pinned</source>
        <translation>rechazado, se fije lo que se fije</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The pins let a new certificate in only when it is of a key that is kept back.</source>
        <translation>Los pins dejan entrar un certificado nuevo solo cuando es de una clave que se guarda en reserva.</translation>
    </message>
    <message>
        <source>A CA that does not serve this host today is pinned as well.</source>
        <translation>También está fijada una CA que hoy no sirve a este host.</translation>
    </message>
    <message>
        <source>Only the server&apos;s own key is pinned; a new certificate must be of the same key.</source>
        <translation>Solo está fijada la clave del propio servidor; un certificado nuevo debe ser de la misma clave.</translation>
    </message>
    <message>
        <source>No pin of the set can be in that chain, so clients refuse the genuine server.</source>
        <translation>Ningún pin del conjunto puede estar en esa cadena, así que los clientes rechazan el servidor auténtico.</translation>
    </message>
    <message>
        <source>Without a pin every trusted certificate is accepted.</source>
        <translation>Sin un pin se acepta cualquier certificado de confianza.</translation>
    </message>
    <message>
        <source>Pins that have ended are not enforced.</source>
        <translation>Los pins que han terminado no se aplican.</translation>
    </message>
    <message>
        <source>Generate a backup key, or add the pin of one.</source>
        <translation>Genere una clave de respaldo o añada el pin de una.</translation>
    </message>
    <message>
        <source>Check the pin set to look at the chain of today.</source>
        <translation>Compruebe el conjunto de pins para mirar la cadena de hoy.</translation>
    </message>
    <message>
        <source>The chain has no verified path for this host, which no pin makes up for.</source>
        <translation>La cadena no tiene ruta verificada para este host, y eso no lo suple ningún pin.</translation>
    </message>
    <message>
        <source>Nobody has said of which certificates these pins are. Check the pin set to find out.</source>
        <translation>Nadie ha dicho de qué certificados son estos pins. Compruebe el conjunto de pins para averiguarlo.</translation>
    </message>
    <message>
        <source>%1 covers this host.</source>
        <translation>%1 cubre este host.</translation>
    </message>
    <message>
        <source>%1 does not cover this host.</source>
        <translation>%1 no cubre este host.</translation>
    </message>
    <message>
        <source>It is the name itself.</source>
        <translation>Es el propio nombre.</translation>
    </message>
    <message>
        <source>It is a name below the pattern&apos;s.</source>
        <translation>Es un nombre por debajo del patrón.</translation>
    </message>
    <message>
        <source>The platform has no “*.”; the export covers the name and everything below it.</source>
        <translation>La plataforma no tiene «*.»; la exportación cubre el nombre y todo lo que está por debajo.</translation>
    </message>
    <message>
        <source>Its pins hold for whatever host the transfer names.</source>
        <translation>Sus pins valen para cualquier host que nombre la transferencia.</translation>
    </message>
    <message>
        <source>It is another name.</source>
        <translation>Es otro nombre.</translation>
    </message>
    <message>
        <source>The pattern means names below it, not the name itself.</source>
        <translation>El patrón se refiere a nombres por debajo, no al propio nombre.</translation>
    </message>
    <message>
        <source>It is more labels below the pattern&apos;s name than are covered.</source>
        <translation>Está más etiquetas por debajo del nombre del patrón de lo que se cubre.</translation>
    </message>
    <message>
        <source>With a dot at its end it is another name to the platform.</source>
        <translation>Con un punto al final es otro nombre para la plataforma.</translation>
    </message>
    <message>
        <source>The platform tells capital letters from small ones.</source>
        <translation>La plataforma distingue mayúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>The platform pins no IP addresses.</source>
        <translation>La plataforma no fija direcciones IP.</translation>
    </message>
    <message>
        <source>The platform pins no names without a public suffix.</source>
        <translation>La plataforma no fija nombres sin sufijo público.</translation>
    </message>
    <message>
        <source>The platform has no “*.” patterns.</source>
        <translation>La plataforma no tiene patrones «*.».</translation>
    </message>
    <message>
        <source>Merge the Entries</source>
        <translation>Fusionar las entradas</translation>
    </message>
    <message>
        <source>Remove the Filler</source>
        <translation>Quitar el relleno</translation>
    </message>
    <message>
        <source>Remove the End</source>
        <translation>Quitar el fin</translation>
    </message>
    <message>
        <source>Make It Active</source>
        <translation>Hacerlo activo</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>in live chain: leaf</source>
        <translation>en la cadena en vivo: certificado final</translation>
    </message>
    <message>
        <source>in live chain: intermediate</source>
        <translation>en la cadena en vivo: intermedio</translation>
    </message>
    <message>
        <source>in live chain: root</source>
        <translation>en la cadena en vivo: raíz</translation>
    </message>
    <message>
        <source>not in live chain</source>
        <translation>no está en la cadena en vivo</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>State of a pin: it is enforced, and its key is expected in the chain.</extracomment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>State of a pin: its key is kept back for the day the served key is lost.</extracomment>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>State of a pin: its key is going to be served next.</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Retired</source>
        <extracomment>State of a pin: it is kept for the record and not enforced any more.</extracomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>unknown – not inspected</source>
        <translation>desconocido – sin inspeccionar</translation>
    </message>
    <message>
        <source>certificate of %1, until %2</source>
        <translation>certificado de %1, hasta %2</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>certificado de %1</translation>
    </message>
    <message>
        <source>hash only</source>
        <translation>solo el resumen</translation>
    </message>
    <message>
        <source>key or certificate request</source>
        <translation>clave o solicitud de certificado</translation>
    </message>
    <message>
        <source>key unknown</source>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>%1: pin %2, %3, %4</source>
        <translation>%1: pin %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, kept by %2</source>
        <translation>%1, en poder de %2</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Check the spelling.</source>
        <translation>Compruebe la ortografía.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Compruebe quién puede leerlo.</translation>
    </message>
    <message>
        <source>Choose another place or make room.</source>
        <translation>Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>Split the input into smaller files.</source>
        <translation>Divida la entrada en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Give the passphrase that it was encrypted with.</source>
        <translation>Indique la frase de contraseña con la que se cifró.</translation>
    </message>
    <message>
        <source>Give a file with certificates or keys in PEM, DER, PKCS#7 or PKCS#12.</source>
        <translation>Indique un archivo con certificados o claves en PEM, DER, PKCS#7 o PKCS#12.</translation>
    </message>
    <message>
        <source>Give the file with the private key of the certificate.</source>
        <translation>Indique el archivo con la clave privada del certificado.</translation>
    </message>
    <message>
        <source>Pin another role of the chain: leaf, intermediate or root.</source>
        <translation>Fije otro papel de la cadena: certificado final, intermedio o raíz.</translation>
    </message>
    <message>
        <source>Give a file or a directory with root certificates.</source>
        <translation>Indique un archivo o un directorio con certificados raíz.</translation>
    </message>
    <message>
        <source>A SHA-256 pin has 44 characters of base64 and ends in “=”.</source>
        <translation>Un pin SHA-256 tiene 44 caracteres de base64 y termina en «=».</translation>
    </message>
    <message>
        <source>Take the pin from a certificate or a key.</source>
        <translation>Tome el pin de un certificado o de una clave.</translation>
    </message>
    <message>
        <source>Write a host name, or “*.” and a name, without scheme and port.</source>
        <translation>Escriba un nombre de host, o «*.» y un nombre, sin esquema ni puerto.</translation>
    </message>
    <message>
        <source>Use the newer Pintle to open it.</source>
        <translation>Use el Pintle más reciente para abrirlo.</translation>
    </message>
    <message>
        <source>Keep one entry for each host.</source>
        <translation>Conserve una sola entrada por host.</translation>
    </message>
    <message>
        <source>List the known formats with “pintle-cli export --list”.</source>
        <translation>Enumere los formatos conocidos con «pintle-cli export --list».</translation>
    </message>
    <message>
        <source>Use pins that the platform can check, or write it anyway with --force.</source>
        <translation>Use pins que la plataforma pueda comprobar, o escríbalo de todos modos con --force.</translation>
    </message>
    <message>
        <source>Choose another format or change the pin set.</source>
        <translation>Elija otro formato o cambie el conjunto de pins.</translation>
    </message>
    <message>
        <source>Check the host name and the name server.</source>
        <translation>Compruebe el nombre de host y el servidor de nombres.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>Inténtelo de nuevo o conceda más tiempo.</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs.</source>
        <translation>Compruebe el puerto y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Compruebe la red y la dirección.</translation>
    </message>
    <message>
        <source>Ask the proxy&apos;s rules, or connect directly.</source>
        <translation>Consulte las reglas del proxy o conéctese directamente.</translation>
    </message>
    <message>
        <source>Give user and password in the proxy&apos;s URL.</source>
        <translation>Indique usuario y contraseña en la URL del proxy.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s kind and port.</source>
        <translation>Compruebe el tipo y el puerto del proxy.</translation>
    </message>
    <message>
        <source>Use a STARTTLS scheme such as smtp:// if the port speaks such a protocol.</source>
        <translation>Use un esquema STARTTLS como smtp:// si el puerto habla un protocolo así.</translation>
    </message>
    <message>
        <source>Check that the server has STARTTLS switched on for this port.</source>
        <translation>Compruebe que el servidor tenga STARTTLS activado en este puerto.</translation>
    </message>
    <message>
        <source>Try other TLS versions, another server name or a client certificate.</source>
        <translation>Pruebe otras versiones de TLS, otro nombre de servidor o un certificado de cliente.</translation>
    </message>
    <message>
        <source>List the lab&apos;s servers with “pintle-cli lab list”.</source>
        <translation>Enumere los servidores del laboratorio con «pintle-cli lab list».</translation>
    </message>
    <message>
        <source>Remove the file; the lab makes new keys.</source>
        <translation>Elimine el archivo; el laboratorio crea claves nuevas.</translation>
    </message>
    <message>
        <source>Close it there, or save it here under another name.</source>
        <translation>Ciérrelo allí o guárdelo aquí con otro nombre.</translation>
    </message>
    <message>
        <source>Install it, or say where it is.</source>
        <translation>Instálelo o indique dónde está.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Inspection of %1</source>
        <extracomment>%1 a server or the name of a file.</extracomment>
        <translation>Inspección de %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Acerca de este informe</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspeccionado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>Juzgado a fecha de</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Connected to the server, took the certificates it sent, and built and checked every path to the trust store.</source>
        <translation>Se conectó al servidor, tomó los certificados que envió y construyó y comprobó cada ruta hasta el almacén de confianza.</translation>
    </message>
    <message>
        <source>Read the certificates from a file, and built and checked every path to the trust store. No connection was made.</source>
        <translation>Leyó los certificados de un archivo y construyó y comprobó cada ruta hasta el almacén de confianza. No se hizo ninguna conexión.</translation>
    </message>
    <message>
        <source>Command that repeats it</source>
        <translation>Comando que lo repite</translation>
    </message>
    <message>
        <source>Trust store</source>
        <translation>Almacén de confianza</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation>Conjunto de pins</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Names left out</source>
        <translation>Nombres omitidos</translation>
    </message>
    <message>
        <source>Names were replaced by placeholders. Pins, fingerprints and serial numbers were kept: public logs may tell whose they are.</source>
        <translation>Los nombres se sustituyeron por marcadores. Se conservaron pins, huellas digitales y números de serie: los registros públicos pueden revelar de quién son.</translation>
    </message>
    <message>
        <source>Chain as sent</source>
        <translation>Cadena tal como se envió</translation>
    </message>
    <message>
        <source>Diagram of the path in use</source>
        <translation>Diagrama de la ruta en uso</translation>
    </message>
    <message>
        <source>No certificate was sent.</source>
        <translation>No se envió ningún certificado.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>The number of a certificate in the order in which it was sent.</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Tipo de clave</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The hash of a public key.</extracomment>
        <translation>Pin</translation>
    </message>
    <message>
        <source>On the path in use</source>
        <translation>En la ruta en uso</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no usado</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Path %1 of %2, in use</source>
        <translation>Ruta %1 de %2, en uso</translation>
    </message>
    <message>
        <source>Path %1 of %2, an alternative</source>
        <translation>Ruta %1 de %2, una alternativa</translation>
    </message>
    <message>
        <source>Path %1 of %2, not valid</source>
        <translation>Ruta %1 de %2, no válida</translation>
    </message>
    <message>
        <source>No path was found.</source>
        <translation>No se encontró ninguna ruta.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Issuer looked for and not found: %1</source>
        <translation>Emisor buscado y no encontrado: %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Each link of the path in use, and the name that was asked for.</source>
        <translation>Cada enlace de la ruta en uso y el nombre que se pidió.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>nombre de host</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>No se comprobó nada.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Nada que señalar.</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Pins</translation>
    </message>
    <message>
        <source>No pin set was used.</source>
        <translation>No se usó ningún conjunto de pins.</translation>
    </message>
    <message>
        <source>Answer of the pins</source>
        <translation>Respuesta de los pins</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Enforced until</source>
        <translation>Se aplica hasta</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>Pins of the set</source>
        <translation>Pins del conjunto</translation>
    </message>
    <message>
        <source>Keys of the path in use</source>
        <translation>Claves de la ruta en uso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>On the path</source>
        <translation>En la ruta</translation>
    </message>
    <message>
        <source>in the trust store</source>
        <translation>en el almacén de confianza</translation>
    </message>
    <message>
        <source>not in the trust store</source>
        <translation>no está en el almacén de confianza</translation>
    </message>
    <message>
        <source>match</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>Certificates in full</source>
        <translation>Certificados completos</translation>
    </message>
    <message>
        <source>Certificate %1: %2</source>
        <extracomment>%1 a number, %2 a name.</extracomment>
        <translation>Certificado %1: %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <extracomment>%1 a kind of key, %2 a number.</extracomment>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Firmado con</translation>
    </message>
    <message>
        <source>Pin, hexadecimal</source>
        <translation>Pin, hexadecimal</translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256</source>
        <translation>Huella digital, SHA-256</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>PEM</source>
        <extracomment>Privacy-Enhanced Mail, the name of a format; not translated.</extracomment>
        <translation>PEM</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>No connection was made.</source>
        <translation>No se hizo ninguna conexión.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Server name sent</source>
        <extracomment>Server Name Indication.</extracomment>
        <translation>Nombre de servidor enviado</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Intercambio de claves</translation>
    </message>
    <message>
        <source>Signature of the server</source>
        <translation>Firma del servidor</translation>
    </message>
    <message>
        <source>Application protocol</source>
        <translation>Protocolo de aplicación</translation>
    </message>
    <message>
        <source>Revocation answer sent along</source>
        <extracomment>A stapled OCSP response.</extracomment>
        <translation>Respuesta de revocación adjunta</translation>
    </message>
    <message>
        <source>Timestamps of public logs</source>
        <extracomment>Signed certificate timestamps in the TLS extension.</extracomment>
        <translation>Marcas de tiempo de registros públicos</translation>
    </message>
    <message>
        <source>Client certificate asked for</source>
        <translation>Se pidió certificado de cliente</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hizo falta</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no se llegó</translation>
    </message>
    <message>
        <source>What was said before TLS</source>
        <translation>Lo que se dijo antes de TLS</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>no fijado</translation>
    </message>
    <message>
        <source>expired, nothing is enforced</source>
        <translation>terminado, no se aplica nada</translation>
    </message>
    <message>
        <source>a pin matches</source>
        <translation>un pin coincide</translation>
    </message>
    <message>
        <source>no pin matches</source>
        <translation>ningún pin coincide</translation>
    </message>
    <message>
        <source>not judged, as no path was verified</source>
        <translation>sin juzgar, ya que no se verificó ninguna ruta</translation>
    </message>
    <message>
        <source>leaf</source>
        <extracomment>The certificate of the server itself, at the beginning of a chain.</extracomment>
        <translation>certificado final</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermedio</translation>
    </message>
    <message>
        <source>root</source>
        <translation>raíz</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>A key that is kept back for a day when the others are lost.</extracomment>
        <translation>respaldo</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>enforced</source>
        <extracomment>A pin set that makes clients refuse.</extracomment>
        <translation>se aplica</translation>
    </message>
    <message>
        <source>reported only</source>
        <translation>solo se informa</translation>
    </message>
    <message numerus="yes">
        <source>%n more names were left out.</source>
        <translation>
            <numerusform>Se omitió %n nombre más.</numerusform>
            <numerusform>Se omitieron %n nombres más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more certificates were left out.</source>
        <translation>
            <numerusform>Se omitió %n certificado más.</numerusform>
            <numerusform>Se omitieron %n certificados más.</numerusform>
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
            <numerusform>%n nombre de host</numerusform>
            <numerusform>%n nombres de host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IP addresses</source>
        <translation>
            <numerusform>%n dirección IP</numerusform>
            <numerusform>%n direcciones IP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail addresses</source>
        <translation>
            <numerusform>%n dirección de correo</numerusform>
            <numerusform>%n direcciones de correo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>this certificate</source>
        <translation>este certificado</translation>
    </message>
    <message>
        <source>leaf</source>
        <translation>certificado final</translation>
    </message>
    <message>
        <source>root</source>
        <translation>raíz</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermedio</translation>
    </message>
    <message>
        <source>A pin of the set matches.</source>
        <translation>Un pin del conjunto coincide.</translation>
    </message>
    <message>
        <source>%1 of %2 pins match (%3); the set trusts its pins alone.</source>
        <translation>%1 de %2 pins coinciden (%3); el conjunto confía solo en sus pins.</translation>
    </message>
    <message>
        <source>Path to %1 in %2; the one pin matches (%3).</source>
        <translation>Ruta hasta %1 en %2; el único pin coincide (%3).</translation>
    </message>
    <message>
        <source>Path to %1 in %2; %3 of %4 pins match (%5).</source>
        <translation>Ruta hasta %1 en %2; %3 de %4 pins coinciden (%5).</translation>
    </message>
    <message>
        <source>Set %1 has no pins that count for %2.</source>
        <translation>El conjunto %1 no tiene pins que cuenten para %2.</translation>
    </message>
    <message>
        <source>Set %1 does not cover %2.</source>
        <translation>El conjunto %1 no cubre %2.</translation>
    </message>
    <message>
        <source>No pin set covers %1.</source>
        <translation>Ningún conjunto de pins cubre %1.</translation>
    </message>
    <message>
        <source>Set %1 ended on %2; nothing is enforced.</source>
        <translation>El conjunto %1 terminó el %2; no se aplica nada.</translation>
    </message>
    <message>
        <source>No path to an anchor is valid: %1.</source>
        <translation>Ninguna ruta hasta un ancla es válida: %1.</translation>
    </message>
    <message>
        <source>No path to an anchor is valid.</source>
        <translation>Ninguna ruta hasta un ancla es válida.</translation>
    </message>
    <message>
        <source>Something about this connection deserves a look.</source>
        <translation>Algo en esta conexión merece una mirada.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings, first: %1</source>
        <translation>
            <numerusform>%n hallazgo: %1</numerusform>
            <numerusform>%n hallazgos, el primero: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no certificate.</source>
        <translation>No hay certificado.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <extracomment>%1 a stage such as Connect, %2 a sentence.</extracomment>
        <translation>%1 falló: %2</translation>
    </message>
    <message>
        <source>The server sent no certificate.</source>
        <translation>El servidor no envió ningún certificado.</translation>
    </message>
    <message>
        <source>Trusted and pinned</source>
        <translation>De confianza y fijado</translation>
    </message>
    <message>
        <source>Trusted, not pinned</source>
        <translation>De confianza, no fijado</translation>
    </message>
    <message>
        <source>Trusted, but no pin matches</source>
        <translation>De confianza, pero ningún pin coincide</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Sin confianza</translation>
    </message>
    <message>
        <source>Trusted, pins expired</source>
        <translation>De confianza, pins terminados</translation>
    </message>
    <message>
        <source>Trusted, with problems</source>
        <translation>De confianza, con problemas</translation>
    </message>
    <message>
        <source>Pins match, but chain invalid</source>
        <translation>Los pins coinciden, pero la cadena no es válida</translation>
    </message>
    <message>
        <source>No TLS answer</source>
        <translation>Sin respuesta TLS</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Path to %1 in %2.</source>
        <translation>Ruta hasta %1 en %2.</translation>
    </message>
    <message>
        <source>No pin of set %1 matches; it only reports, so clients go on.</source>
        <translation>Ningún pin del conjunto %1 coincide; solo informa, así que los clientes siguen.</translation>
    </message>
    <message>
        <source>Clients with set %1 refuse this server.</source>
        <translation>Los clientes con el conjunto %1 rechazan este servidor.</translation>
    </message>
    <message>
        <source>A correct client refuses; a client that checks only pins accepts.</source>
        <translation>Un cliente correcto rechaza; un cliente que solo comprueba pins acepta.</translation>
    </message>
    <message>
        <source>Pin Intermediate</source>
        <translation>Fijar el intermedio</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show Failing Check</source>
        <translation>Mostrar la comprobación fallida</translation>
    </message>
    <message>
        <source>Renew Set</source>
        <translation>Renovar el conjunto</translation>
    </message>
    <message>
        <source>Show Findings</source>
        <translation>Mostrar los hallazgos</translation>
    </message>
    <message>
        <source>Learn Why</source>
        <translation>Saber por qué</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
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
        <translation>una fecha desconocida</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>A date and a time of day, for example &quot;21 February 2027, 14:56 UTC&quot;.</extracomment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>the time allowed</source>
        <translation>el tiempo permitido</translation>
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
        <translation>el límite</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day in a sentence, in the letters of Qt&apos;s date formats; &quot;21 February 2027&quot; in English.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for TLS pins.</source>
        <translation>Banco de trabajo para pins de TLS.</translation>
    </message>
    <message>
        <source>A server or a certificate file to inspect at once.</source>
        <translation>Un servidor o un archivo de certificado que inspeccionar de inmediato.</translation>
    </message>
    <message>
        <source>Colours of the window: system, light, dark, high-contrast-dark or high-contrast-light.</source>
        <translation>Colores de la ventana: system, light, dark, high-contrast-dark o high-contrast-light.</translation>
    </message>
    <message>
        <source>Language of the window, this time: de, fr and the like.</source>
        <translation>Idioma de la ventana, esta vez: de, fr y similares.</translation>
    </message>
    <message>
        <source>Folder with more catalogues (pintle_TAG.qm), used first.</source>
        <translation>Carpeta con más catálogos (pintle_TAG.qm), que se usan primero.</translation>
    </message>
</context>
<context>
    <name>pintle::AboutDialog</name>
    <message>
        <source>About Pintle</source>
        <translation>Acerca de Pintle</translation>
    </message>
    <message>
        <source>Pintle %1</source>
        <translation>Pintle %1</translation>
    </message>
    <message>
        <source>Workbench for TLS pins. Apache License 2.0. Copyright: the Pintle authors.</source>
        <translation>Banco de trabajo para pins de TLS. Licencia Apache 2.0. Copyright: los autores de Pintle.</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Copy Diagnostics</source>
        <translation>&amp;Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>diagnóstico</translation>
    </message>
</context>
<context>
    <name>pintle::ActivityLog</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>pintle::AddHashPanel</name>
    <message>
        <source>&amp;Add Pin</source>
        <translation>&amp;Añadir pin</translation>
    </message>
    <message>
        <source>&amp;Hash</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>sha256/…, base64, hex or colon-hex</source>
        <translation>sha256/…, base64, hex o hex con dos puntos</translation>
    </message>
    <message>
        <source>State of the new pin</source>
        <translation>Estado del nuevo pin</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Fix: Add “=”</source>
        <translation>Corregir: añadir «=»</translation>
    </message>
    <message>
        <source>Fix the Spelling</source>
        <translation>Corregir la ortografía</translation>
    </message>
</context>
<context>
    <name>pintle::Asn1Model</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable from here on</source>
        <translation>Ilegible desde aquí</translation>
    </message>
    <message>
        <source>More than is shown</source>
        <translation>Más de lo que se muestra</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>Where an element begins, counted in bytes.</extracomment>
        <translation>En</translation>
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
        <translation>Crear la clave &amp;aquí, en un archivo cifrado</translation>
    </message>
    <message>
        <source>Certificate request &amp;only: the key is made elsewhere</source>
        <translation>&amp;Solo la solicitud de certificado: la clave se crea en otro lugar</translation>
    </message>
    <message>
        <source>Place of the Key</source>
        <translation>Lugar de la clave</translation>
    </message>
    <message>
        <source>The private key never becomes part of the workspace.</source>
        <translation>La clave privada nunca forma parte del espacio de trabajo.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Browse for the key file</source>
        <translation>Examinar para elegir el archivo de clave</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>Generate passphrase</source>
        <translation>Generar frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Also write a certificate &amp;request beside it</source>
        <translation>Escribir también una &amp;solicitud de certificado junto a ella</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Archivo de &amp;clave</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Key File</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Browse for the certificate request</source>
        <translation>Examinar para elegir la solicitud de certificado</translation>
    </message>
    <message>
        <source>Commands that make key and request</source>
        <translation>Comandos que crean la clave y la solicitud</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Solici&amp;tud</translation>
    </message>
    <message>
        <source>Make the key where it is to be kept, for example in an HSM, and open its request.</source>
        <translation>Cree la clave donde se vaya a guardar, por ejemplo en un HSM, y abra su solicitud.</translation>
    </message>
    <message>
        <source>Certificate Request</source>
        <translation>Solicitud de certificado</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Creando la clave…</translation>
    </message>
    <message>
        <source>Reading the request…</source>
        <translation>Leyendo la solicitud…</translation>
    </message>
</context>
<context>
    <name>pintle::BackupResultPage</name>
    <message>
        <source>The Backup Key</source>
        <translation>La clave de respaldo</translation>
    </message>
    <message>
        <source>“Finish” adds its pin to the set; “Cancel” takes the files away again.</source>
        <translation>«Finalizar» añade su pin al conjunto; «Cancelar» retira los archivos.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Key file: %1. Only you can read it, and only with the passphrase.</source>
        <translation>Archivo de clave: %1. Solo usted puede leerlo, y solo con la frase de contraseña.</translation>
    </message>
    <message>
        <source>Certificate request: %1.</source>
        <translation>Solicitud de certificado: %1.</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Show the folder of %1</source>
        <translation>Mostrar la carpeta de %1</translation>
    </message>
    <message>
        <source>The key stays where it was made. Keep it away from the server.</source>
        <translation>La clave se queda donde se creó. Manténgala lejos del servidor.</translation>
    </message>
    <message>
        <source>Store the key away from the server. Neither the key nor the passphrase is kept here.</source>
        <translation>Guarde la clave lejos del servidor. Aquí no se conservan ni la clave ni la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>pintle::BackupTypePage</name>
    <message>
        <source>P-&amp;256, small and fast</source>
        <translation>P-&amp;256, pequeña y rápida</translation>
    </message>
    <message>
        <source>&amp;RSA of 3072 bits, for old clients</source>
        <translation>&amp;RSA de 3072 bits, para clientes antiguos</translation>
    </message>
    <message>
        <source>Kind of Key</source>
        <translation>Tipo de clave</translation>
    </message>
    <message>
        <source>A backup key is kept back. The day the served key is lost, a certificate for this one lets your users in again.</source>
        <translation>Una clave de respaldo se guarda en reserva. El día en que se pierda la clave servida, un certificado para esta vuelve a dejar entrar a los usuarios.</translation>
    </message>
    <message>
        <source>&amp;Like the key that is served: %1</source>
        <translation>&amp;Como la clave que se sirve: %1</translation>
    </message>
</context>
<context>
    <name>pintle::BackupWizard</name>
    <message>
        <source>Generate Backup Key</source>
        <translation>Generar clave de respaldo</translation>
    </message>
    <message>
        <source>Backup key</source>
        <translation>Clave de respaldo</translation>
    </message>
</context>
<context>
    <name>pintle::BenchRecord</name>
    <message>
        <source>Inspecting %1</source>
        <translation>Inspeccionando %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>The lab listens on %1.</source>
        <translation>El laboratorio escucha en %1.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Detenido por usted.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>%1: done in %2 ms.</source>
        <translation>%1: hecho en %2 ms.</translation>
    </message>
    <message>
        <source>%1: failed.</source>
        <translation>%1: falló.</translation>
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
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>Certificates in %1</source>
        <translation>Certificados de %1</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Find certificates</source>
        <translation>Buscar certificados</translation>
    </message>
    <message>
        <source>Name, issuer, pin, fingerprint or serial number</source>
        <translation>Nombre, emisor, pin, huella digital o número de serie</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificado</numerusform>
            <numerusform>%n certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n certificates match</source>
        <translation>
            <numerusform>%1 de %n certificado coincide</numerusform>
            <numerusform>%1 de %n certificados coinciden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::BundleModel</name>
    <message>
        <source>%1, issued by %2, ends %3, %4</source>
        <translation>%1, emitido por %2, termina %3, %4</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Tipo de clave</translation>
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
        <translation>Pin coincide</translation>
    </message>
    <message>
        <source>Backup pin</source>
        <translation>Pin de respaldo</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>No coincide</translation>
    </message>
    <message>
        <source>In the set</source>
        <translation>En el conjunto</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>No fijado</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Enviado como</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
</context>
<context>
    <name>pintle::ChainPane</name>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Certificate chain as a table</source>
        <translation>Cadena de certificados en forma de tabla</translation>
    </message>
</context>
<context>
    <name>pintle::ChainPicture</name>
    <message>
        <source>Trusted – in %1</source>
        <translation>De confianza – en %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Missing from server</source>
        <translation>Falta en el servidor</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Enviado dos veces</translation>
    </message>
    <message>
        <source>Sent, not needed</source>
        <translation>Enviado, no hace falta</translation>
    </message>
    <message>
        <source>Key is in the set</source>
        <translation>La clave está en el conjunto</translation>
    </message>
    <message>
        <source>Pin mismatch</source>
        <translation>El pin no coincide</translation>
    </message>
    <message>
        <source>Pins expired – not enforced</source>
        <translation>Pins terminados – no se aplican</translation>
    </message>
    <message>
        <source>Pinned key, not judged</source>
        <translation>Clave fijada, sin juzgar</translation>
    </message>
    <message>
        <source>Backup is in use</source>
        <translation>El respaldo está en uso</translation>
    </message>
    <message>
        <source>Pin match</source>
        <translation>Pin coincide</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>Issuer not found</source>
        <translation>Emisor no encontrado</translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation>Buscado: %1</translation>
    </message>
    <message>
        <source>Looked in: certificates sent, %1</source>
        <translation>Buscado en: certificados enviados, %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Sent #%1, not used</source>
        <translation>Enviado n.º %1, no se usa</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Issued by %1: %2</source>
        <extracomment>%1 is a certificate&apos;s name, %2 lists checks, for example &quot;signature, name, CA, path length&quot;.</extracomment>
        <translation>Emitido por %1: %2</translation>
    </message>
    <message>
        <source>not checked: issuer missing</source>
        <translation>sin comprobar: falta el emisor</translation>
    </message>
    <message>
        <source>Not checked: issuer missing</source>
        <translation>Sin comprobar: falta el emisor</translation>
    </message>
    <message>
        <source>Certificate chain, 1 certificate</source>
        <translation>Cadena de certificados, 1 certificado</translation>
    </message>
    <message>
        <source>Certificate chain, %1 certificates</source>
        <translation>Cadena de certificados, %1 certificados</translation>
    </message>
    <message>
        <source>%1, path %2 of %3</source>
        <translation>%1, ruta %2 de %3</translation>
    </message>
    <message>
        <source>Path %1 of %2</source>
        <translation>Ruta %1 de %2</translation>
    </message>
    <message>
        <source>%1 – used</source>
        <translation>%1 – en uso</translation>
    </message>
    <message>
        <source>%1 – not valid</source>
        <translation>%1 – no válida</translation>
    </message>
    <message>
        <source>%1 – alternative, ends at %2</source>
        <translation>%1 – alternativa, termina en %2</translation>
    </message>
    <message>
        <source>Trusted only here – Lab store</source>
        <translation>De confianza solo aquí – almacén del laboratorio</translation>
    </message>
    <message>
        <source>%1 · sent by the proxy</source>
        <extracomment>%1 is a role such as Leaf.</extracomment>
        <translation>%1 · enviado por el proxy</translation>
    </message>
    <message>
        <source>Pins off</source>
        <translation>Pins desactivados</translation>
    </message>
    <message>
        <source>Key not proved</source>
        <translation>Clave sin demostrar</translation>
    </message>
    <message>
        <source>sent by the proxy</source>
        <translation>enviado por el proxy</translation>
    </message>
    <message>
        <source>Sent #%1, used by path %2</source>
        <translation>Enviado n.º %1, lo usa la ruta %2</translation>
    </message>
    <message>
        <source>On another path</source>
        <translation>En otra ruta</translation>
    </message>
    <message>
        <source>Sent as number %1</source>
        <translation>Enviado con el número %1</translation>
    </message>
    <message>
        <source>Trusted by your administrator</source>
        <translation>De confianza según su administrador</translation>
    </message>
    <message>
        <source>%1 – replaced by the proxy</source>
        <extracomment>%1 lists checks, for example &quot;signature, name, CA, path length&quot;.</extracomment>
        <translation>%1 – sustituido por el proxy</translation>
    </message>
</context>
<context>
    <name>pintle::ChainView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Pins or unpins this certificate</source>
        <translation>Fija este certificado o retira su pin</translation>
    </message>
    <message>
        <source>Shows the details</source>
        <translation>Muestra los detalles</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Cadena de certificados</translation>
    </message>
    <message>
        <source>%1 of %2, pin: %3</source>
        <translation>%1 de %2, pin: %3</translation>
    </message>
    <message>
        <source>The certificates from the server&apos;s own up to one that is trusted. The role line says whether the server sent it; a dashed border means that it did not. The words between two certificates say what was checked. The pin in the corner pins that key, or takes its pin away.</source>
        <translation>Los certificados, desde el propio del servidor hasta uno de confianza. La línea de papel dice si el servidor lo envió; un borde discontinuo significa que no. Las palabras entre dos certificados dicen qué se comprobó. El pin de la esquina fija esa clave o retira su pin.</translation>
    </message>
</context>
<context>
    <name>pintle::ChecksTab</name>
    <message>
        <source>OpenSSL refuses this path</source>
        <translation>OpenSSL rechaza esta ruta</translation>
    </message>
    <message>
        <source>OpenSSL verified this path</source>
        <translation>OpenSSL verificó esta ruta</translation>
    </message>
    <message>
        <source>Every certificate, from the leaf to its anchor in %1.</source>
        <translation>Cada certificado, desde el final hasta su ancla en %1.</translation>
    </message>
    <message>
        <source>QSslSocket reports no error of its own</source>
        <translation>QSslSocket no informa de ningún error propio</translation>
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
        <translation>Enlace a %1</translation>
    </message>
    <message>
        <source>This certificate</source>
        <translation>Este certificado</translation>
    </message>
    <message>
        <source>This path</source>
        <translation>Esta ruta</translation>
    </message>
    <message>
        <source>Whole connection</source>
        <translation>Toda la conexión</translation>
    </message>
    <message>
        <source>What Qt says</source>
        <translation>Lo que dice Qt</translation>
    </message>
    <message>
        <source>Copy All Checks</source>
        <translation>Copiar todas las comprobaciones</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>comprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Period of validity</source>
        <translation>Periodo de validez</translation>
    </message>
    <message>
        <source>passed: %1 to %2</source>
        <translation>superado: de %1 a %2</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>Nombre del host</translation>
    </message>
    <message>
        <source>passed: %1 matches %2</source>
        <translation>superado: %1 coincide con %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>passed: %1</source>
        <translation>superado: %1</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algoritmo de firma</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message numerus="yes">
        <source>passed: %n extensions decode, and every critical one is understood</source>
        <translation>
            <numerusform>superado: %n extensión se decodifica y, si es crítica, se entiende</numerusform>
            <numerusform>superado: %n extensiones se decodifican y todas las críticas se entienden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Type a part of a command; @ finds servers, # finds pin sets</source>
        <translation>Escriba una parte de un comando; @ busca servidores, # busca conjuntos de pins</translation>
    </message>
    <message>
        <source>Command, @server or #pin set</source>
        <translation>Comando, @servidor o #conjunto</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Comandos que coinciden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a menu and one of its choices, such as &quot;Theme: Dark&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Use this pin set</source>
        <translation>Usar este conjunto de pins</translation>
    </message>
</context>
<context>
    <name>pintle::ComparisonModel</name>
    <message>
        <source>no trusted path</source>
        <translation>ninguna ruta de confianza</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Leaf key (pin)</source>
        <translation>Clave del certificado final (pin)</translation>
    </message>
    <message>
        <source>Leaf issued by</source>
        <translation>Certificado final emitido por</translation>
    </message>
    <message>
        <source>Leaf ends</source>
        <translation>El certificado final termina</translation>
    </message>
    <message>
        <source>Key type</source>
        <translation>Tipo de clave</translation>
    </message>
    <message>
        <source>Path ends at</source>
        <translation>La ruta termina en</translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation>Certificados enviados</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= igual</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>enviado %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>recibido %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Client&apos;s decision</source>
        <translation>Decisión del cliente</translation>
    </message>
    <message>
        <source>Application data sent, bytes</source>
        <translation>Datos de aplicación enviados, bytes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Intercambio de claves</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Handshake sent, bytes</source>
        <translation>Negociación enviada, bytes</translation>
    </message>
    <message>
        <source>Handshake received, bytes</source>
        <translation>Negociación recibida, bytes</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Conectado a</translation>
    </message>
    <message>
        <source>Duration of %1</source>
        <translation>Duración de %1</translation>
    </message>
    <message>
        <source>≠ B and C differ from A</source>
        <translation>≠ B y C difieren de A</translation>
    </message>
    <message>
        <source>≠ B differs from A</source>
        <translation>≠ B difiere de A</translation>
    </message>
    <message>
        <source>≠ C differs from A</source>
        <translation>≠ C difiere de A</translation>
    </message>
    <message>
        <source>%1: A %2, B %3, C %4, %5</source>
        <extracomment>%1 a fact, %2 to %4 what it is in lane A, B and C, %5 whether they differ.</extracomment>
        <translation>%1: A %2, B %3, C %4, %5</translation>
    </message>
    <message>
        <source>A  Direct</source>
        <translation>A  Directo</translation>
    </message>
    <message>
        <source>B  Pins off</source>
        <translation>B  Sin pins</translation>
    </message>
    <message>
        <source>C  Pins on</source>
        <translation>C  Con pins</translation>
    </message>
</context>
<context>
    <name>pintle::ConnectionIntents</name>
    <message>
        <source>Connection &amp;Options</source>
        <translation>&amp;Opciones de conexión</translation>
    </message>
</context>
<context>
    <name>pintle::Conversation</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
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
        <translation>Conexión TCP</translation>
    </message>
    <message>
        <source>Request to the proxy</source>
        <translation>Petición al proxy</translation>
    </message>
    <message>
        <source>Answer of the proxy</source>
        <translation>Respuesta del proxy</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin cifrar</translation>
    </message>
    <message>
        <source>End of the handshake</source>
        <translation>Fin de la negociación</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>sin confianza</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin juzgar</translation>
    </message>
    <message>
        <source>match</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>ended, not enforced</source>
        <translation>terminado, no se aplica</translation>
    </message>
    <message>
        <source>no pins for this host</source>
        <translation>sin pins para este host</translation>
    </message>
    <message>
        <source>Path check</source>
        <translation>Comprobación de la ruta</translation>
    </message>
    <message>
        <source>Pin check</source>
        <translation>Comprobación de pins</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>seguir</translation>
    </message>
    <message>
        <source>refuse and close</source>
        <translation>rechazar y cerrar</translation>
    </message>
    <message>
        <source>Application data</source>
        <translation>Datos de aplicación</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
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
        <translation>%1 – difiere de A</translation>
    </message>
    <message>
        <source>%1 (differs from A)</source>
        <translation>%1 (difiere de A)</translation>
    </message>
    <message>
        <source>%1: A %2, B %3, C %4</source>
        <extracomment>%1 the message or step, %2 to %4 what it was in lane A, B and C.</extracomment>
        <translation>%1: A %2, B %3, C %4</translation>
    </message>
    <message>
        <source>Message or step</source>
        <translation>Mensaje o paso</translation>
    </message>
    <message>
        <source>A  Direct</source>
        <translation>A  Directo</translation>
    </message>
    <message>
        <source>B  Pins off</source>
        <translation>B  Sin pins</translation>
    </message>
    <message>
        <source>C  Pins on</source>
        <translation>C  Con pins</translation>
    </message>
</context>
<context>
    <name>pintle::CopyForm</name>
    <message>
        <source>Pin as s&amp;ha256/…</source>
        <translation>Pin como s&amp;ha256/…</translation>
    </message>
    <message>
        <source>Pin in &amp;Base64</source>
        <translation>Pin en &amp;Base64</translation>
    </message>
    <message>
        <source>Pin in He&amp;x</source>
        <translation>Pin en he&amp;xadecimal</translation>
    </message>
    <message>
        <source>Pin in Hex with &amp;Colons</source>
        <translation>Pin en hexadecimal con &amp;dos puntos</translation>
    </message>
    <message>
        <source>Pin for c&amp;url (sha256//)</source>
        <translation>Pin para c&amp;url (sha256//)</translation>
    </message>
    <message>
        <source>Pin for &amp;Android (&lt;pin&gt;)</source>
        <translation>Pin para &amp;Android (&lt;pin&gt;)</translation>
    </message>
    <message>
        <source>&amp;TLSA Record Data (3 1 1)</source>
        <translation>Datos de registro &amp;TLSA (3 1 1)</translation>
    </message>
    <message>
        <source>Certificate as &amp;PEM</source>
        <translation>Certificado como &amp;PEM</translation>
    </message>
    <message>
        <source>Chain as &amp;Sent (PEM)</source>
        <translation>Cadena tal como se &amp;envió (PEM)</translation>
    </message>
    <message>
        <source>Chain to &amp;Root (PEM)</source>
        <translation>Cadena hasta la &amp;raíz (PEM)</translation>
    </message>
    <message>
        <source>Subj&amp;ect</source>
        <translation>Su&amp;jeto</translation>
    </message>
    <message>
        <source>&amp;OpenSSL Command for the Pin</source>
        <translation>Comando de &amp;OpenSSL para el pin</translation>
    </message>
    <message>
        <source>Certificate as &amp;JSON</source>
        <translation>Certificado como &amp;JSON</translation>
    </message>
</context>
<context>
    <name>pintle::CopyIntents</name>
    <message>
        <source>&amp;Copy Pin</source>
        <translation>&amp;Copiar pin</translation>
    </message>
    <message>
        <source>Copy &amp;As…</source>
        <translation>Copiar co&amp;mo…</translation>
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
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>pintle::CoverProbe</name>
    <message>
        <source>Co&amp;vers?</source>
        <extracomment>Does the pin set cover the host that is typed beside this?</extracomment>
        <translation>¿Cu&amp;bre?</translation>
    </message>
    <message>
        <source>Host to try</source>
        <translation>Host que probar</translation>
    </message>
    <message>
        <source>Type a host to see which platforms cover it</source>
        <translation>Escriba un host para ver qué plataformas lo cubren</translation>
    </message>
    <message>
        <source>The set has no hosts yet.</source>
        <translation>El conjunto aún no tiene hosts.</translation>
    </message>
</context>
<context>
    <name>pintle::CoverageStrip</name>
    <message>
        <source>What becomes of your users</source>
        <translation>Qué pasará con sus usuarios</translation>
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
        <translation>Advertencia: %1</translation>
    </message>
</context>
<context>
    <name>pintle::DetailsPanel</name>
    <message>
        <source>Select a certificate</source>
        <translation>Seleccione un certificado</translation>
    </message>
    <message>
        <source>Certificate details</source>
        <translation>Detalles del certificado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Key &amp;&amp; Pins</source>
        <translation>Clave y pins</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>What is known about the certificate or the link that is current in the chain.</source>
        <translation>Lo que se sabe del certificado o del enlace actual en la cadena.</translation>
    </message>
</context>
<context>
    <name>pintle::DiagramDialog</name>
    <message>
        <source>Leave out host &amp;names, addresses and e-mail</source>
        <translation>Omitir &amp;nombres de host, direcciones y correo</translation>
    </message>
    <message>
        <source>Export Diagram</source>
        <translation>Exportar diagrama</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>PNG, actual size</source>
        <translation>PNG, tamaño real</translation>
    </message>
    <message>
        <source>PNG, twice the size</source>
        <translation>PNG, doble tamaño</translation>
    </message>
    <message>
        <source>PNG, three times the size</source>
        <translation>PNG, triple tamaño</translation>
    </message>
    <message>
        <source>SVG, scales to any size</source>
        <translation>SVG, se ajusta a cualquier tamaño</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Preview of the diagram</source>
        <translation>Vista previa del diagrama</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Certificate chain of %1</source>
        <translation>Cadena de certificados de %1</translation>
    </message>
    <message>
        <source>Save Diagram</source>
        <translation>Guardar diagrama</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>pintle::DiffersDelegate</name>
    <message>
        <source>≠ %1 – differs from A</source>
        <extracomment>In a table: %1 a value, which is another than that of lane A.</extracomment>
        <translation>≠ %1 – difiere de A</translation>
    </message>
</context>
<context>
    <name>pintle::ExportPreview</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Copy the text of the configuration</source>
        <translation>Copiar el texto de la configuración</translation>
    </message>
    <message>
        <source>E&amp;xport Pins…</source>
        <translation>E&amp;xportar pins…</translation>
    </message>
</context>
<context>
    <name>pintle::ExportSheet</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save All to &amp;Folder…</source>
        <translation>Guardar todo en una car&amp;peta…</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Chosen platforms</source>
        <translation>Plataformas elegidas</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Export Pins – %1</source>
        <translation>Exportar pins – %1</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>Guardar configuración</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save All to Folder</source>
        <translation>Guardar todo en una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already: %1.</source>
        <translation>
            <numerusform>%n archivo ya existe: %1.</numerusform>
            <numerusform>%n archivos ya existen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>S&amp;obrescribir</translation>
    </message>
    <message>
        <source>Writing pins</source>
        <translation>Escribiendo pins</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n archivo escrito en %1.</numerusform>
            <numerusform>%n archivos escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>pintle::ExportTab</name>
    <message>
        <source>Use &amp;Leaf Pin</source>
        <translation>Usar el pin del certificado fina&amp;l</translation>
    </message>
    <message>
        <source>Export &amp;Anyway</source>
        <translation>Exportar de &amp;todos modos</translation>
    </message>
    <message>
        <source>%1 text</source>
        <translation>Texto de %1</translation>
    </message>
    <message>
        <source>What the platform does and cannot do</source>
        <translation>Lo que la plataforma hace y no puede hacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It would refuse every connection, so it is not written. %1</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>Rechazaría todas las conexiones, así que no se escribe. %1</translation>
    </message>
    <message>
        <source>It cannot be written. %1</source>
        <translation>No se puede escribir. %1</translation>
    </message>
    <message>
        <source>Adds the key of the live chain&apos;s leaf to the set</source>
        <translation>Añade al conjunto la clave del certificado final de la cadena en vivo</translation>
    </message>
    <message>
        <source>Check the pin set first, so that the leaf is known</source>
        <translation>Compruebe primero el conjunto de pins para conocer el certificado final</translation>
    </message>
</context>
<context>
    <name>pintle::ExportTextView</name>
    <message>
        <source>Text of the configuration</source>
        <translation>Texto de la configuración</translation>
    </message>
</context>
<context>
    <name>pintle::ExtensionsTab</name>
    <message>
        <source>No extensions.</source>
        <translation>Sin extensiones.</translation>
    </message>
    <message>
        <source>%1 – critical</source>
        <translation>%1 – crítica</translation>
    </message>
</context>
<context>
    <name>pintle::FileIntents</name>
    <message>
        <source>Open Certificates</source>
        <translation>Abrir certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open Pin Set</source>
        <translation>Abrir conjunto de pins</translation>
    </message>
    <message>
        <source>Pin sets and configurations (*.json *.xml *.txt *.curlrc);;All files (*)</source>
        <translation>Conjuntos de pins y configuraciones (*.json *.xml *.txt *.curlrc);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose Trusted Roots</source>
        <translation>Elegir raíces de confianza</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add Certificates</source>
        <translation>Añadir certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der *.p7b);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Import Certificates…</source>
        <translation>&amp;Importar certificados…</translation>
    </message>
    <message>
        <source>&amp;Paste Certificate or Pins</source>
        <translation>&amp;Pegar certificado o pins</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>El portapapeles</translation>
    </message>
</context>
<context>
    <name>pintle::FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Name, hash in any spelling, serial number</source>
        <translation>Nombre, resumen en cualquier grafía, número de serie</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Finds on this page while you type: names, addresses, serial numbers, and hashes in any spelling.</source>
        <translation>Busca en esta página mientras se escribe: nombres, direcciones, números de serie y resúmenes en cualquier grafía.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>pintle::FirstPage</name>
    <message>
        <source>See a certificate chain</source>
        <translation>Ver una cadena de certificados</translation>
    </message>
    <message>
        <source>Inspect a server of the built-in lab. No network is used and nothing is installed.</source>
        <translation>Inspeccione un servidor del laboratorio integrado. No se usa la red ni se instala nada.</translation>
    </message>
    <message>
        <source>Inspect the &amp;Lab Server</source>
        <translation>Inspeccionar el servidor de &amp;laboratorio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>T&amp;ype an Address</source>
        <translation>Escribir una &amp;dirección</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>&amp;Abrir archivo…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>or drop certificates here, or paste them with Ctrl+V&lt;br&gt;&lt;br&gt;Lab servers: &lt;a href=&quot;lab:good&quot;&gt;good&lt;/a&gt; · &lt;a href=&quot;lab:leaf-only&quot;&gt;leaf only&lt;/a&gt; · &lt;a href=&quot;lab:wrong-order&quot;&gt;wrong order&lt;/a&gt; · &lt;a href=&quot;lab:expired&quot;&gt;expired&lt;/a&gt; · &lt;a href=&quot;lab:wrong-name&quot;&gt;wrong name&lt;/a&gt; · &lt;a href=&quot;lab:cross-signed&quot;&gt;cross-signed&lt;/a&gt; · &lt;a href=&quot;lab:appended-genuine&quot;&gt;appended certificate&lt;/a&gt;</source>
        <translation>o suelte certificados aquí, o péguelos con Ctrl+V&lt;br&gt;&lt;br&gt;Servidores del laboratorio: &lt;a href=&quot;lab:good&quot;&gt;correcto&lt;/a&gt; · &lt;a href=&quot;lab:leaf-only&quot;&gt;solo certificado final&lt;/a&gt; · &lt;a href=&quot;lab:wrong-order&quot;&gt;orden equivocado&lt;/a&gt; · &lt;a href=&quot;lab:expired&quot;&gt;caducado&lt;/a&gt; · &lt;a href=&quot;lab:wrong-name&quot;&gt;nombre equivocado&lt;/a&gt; · &lt;a href=&quot;lab:cross-signed&quot;&gt;firma cruzada&lt;/a&gt; · &lt;a href=&quot;lab:appended-genuine&quot;&gt;certificado añadido&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>pintle::HelpIntents</name>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>&amp;Explain This</source>
        <translation>&amp;Explicar esto</translation>
    </message>
    <message>
        <source>&amp;About Pintle</source>
        <translation>&amp;Acerca de Pintle</translation>
    </message>
    <message>
        <source>There is no explanation for this. Press Shift+F1 and click something else.</source>
        <translation>No hay explicación para esto. Pulse Mayús+F1 y haga clic en otra cosa.</translation>
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
        <translation>Bytes %1 a %2: %3</translation>
    </message>
</context>
<context>
    <name>pintle::HostListModel</name>
    <message>
        <source>%1 and all names below</source>
        <translation>%1 y todos los nombres por debajo</translation>
    </message>
</context>
<context>
    <name>pintle::HostPanel</name>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;ñadir</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Hosts of the set</source>
        <translation>Hosts del conjunto</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>Nuevo host</translation>
    </message>
    <message>
        <source>api.example.com or *.example.com</source>
        <translation>api.example.com o *.example.com</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>Añadir host</translation>
    </message>
    <message>
        <source>Remove host</source>
        <translation>Quitar host</translation>
    </message>
    <message>
        <source>Fix: Use %1</source>
        <translation>Corregir: usar %1</translation>
    </message>
</context>
<context>
    <name>pintle::ImportPreview</name>
    <message>
        <source>Import Pin Configuration – %1</source>
        <translation>Importar configuración de pins – %1</translation>
    </message>
    <message>
        <source>A damaged pin set: what can be read is imported.</source>
        <translation>Un conjunto de pins dañado: se importa lo que se puede leer.</translation>
    </message>
    <message>
        <source>Read as %1. What is shown is what the configuration really enforces.</source>
        <translation>Leído como %1. Se muestra lo que la configuración aplica realmente.</translation>
    </message>
    <message>
        <source>Hosts and pins of the configuration</source>
        <translation>Hosts y pins de la configuración</translation>
    </message>
    <message numerus="yes">
        <source>Problems, %n</source>
        <translation>
            <numerusform>Problemas, %n</numerusform>
            <numerusform>Problemas, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>pintle::InspectIntents</name>
    <message>
        <source>&amp;Details Panel</source>
        <translation>Panel de &amp;detalles</translation>
    </message>
    <message>
        <source>Show as T&amp;able</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Compare Through a Pro&amp;xy…</source>
        <translation>Comparar a través de un pro&amp;xy…</translation>
    </message>
    <message>
        <source>↑ ↓ Home End</source>
        <translation>↑ ↓ Inicio Fin</translation>
    </message>
    <message>
        <source>Along the chain</source>
        <translation>A lo largo de la cadena</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>To the side lane, or to another path</source>
        <translation>Al carril lateral o a otra ruta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>From a certificate to its details</source>
        <translation>De un certificado a sus detalles</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Pin or unpin the certificate (in the diagram)</source>
        <translation>Fijar el certificado o quitar su pin (en el diagrama)</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menú, Mayús+F10</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Menú contextual</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>A&amp;ctual Size</source>
        <translation>Tamaño &amp;real</translation>
    </message>
    <message>
        <source>&amp;Fit Chain</source>
        <translation>Aju&amp;star la cadena</translation>
    </message>
    <message>
        <source>&amp;Root on Top</source>
        <translation>Raíz arri&amp;ba</translation>
    </message>
    <message>
        <source>&amp;Validity Timeline</source>
        <translation>Cronología de &amp;validez</translation>
    </message>
    <message>
        <source>%1 – stopped</source>
        <translation>%1 – detenido</translation>
    </message>
    <message>
        <source>Add Certificates</source>
        <translation>Añadir certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der *.p7b);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Add Certificates from File…</source>
        <translation>&amp;Añadir certificados desde un archivo…</translation>
    </message>
    <message>
        <source>%1 – inspecting</source>
        <translation>%1 – inspeccionando</translation>
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
        <translation>veredicto</translation>
    </message>
    <message>
        <source>Inspecting %1</source>
        <translation>Inspeccionando %1</translation>
    </message>
    <message>
        <source>Connecting, and reading what the server sends.</source>
        <translation>Conectando y leyendo lo que envía el servidor.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>You stopped this inspection.</source>
        <translation>Usted detuvo esta inspección.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>lo ocurrido</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
</context>
<context>
    <name>pintle::IntakeIntents</name>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>No hay nada que pegar.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examinando %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importado %1</translation>
    </message>
    <message>
        <source>Choose a pin set first, then its pins can be added.</source>
        <translation>Elija primero un conjunto de pins; entonces se pueden añadir sus pins.</translation>
    </message>
    <message>
        <source>Give the pin set a host first, then its pins can be added.</source>
        <translation>Dé primero un host al conjunto de pins; entonces se pueden añadir sus pins.</translation>
    </message>
    <message>
        <source>Added pins to %1</source>
        <translation>Se añadieron pins a %1</translation>
    </message>
    <message>
        <source>Show as Text</source>
        <translation>Mostrar como texto</translation>
    </message>
</context>
<context>
    <name>pintle::JobsPopover</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the job, %2 the stage it is at, such as &quot;TLS&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
</context>
<context>
    <name>pintle::KeyTab</name>
    <message>
        <source>Pin: SHA-256 of the public key</source>
        <translation>Pin: SHA-256 de la clave pública</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Hex, colons</source>
        <translation>Hex, dos puntos</translation>
    </message>
    <message>
        <source>TLSA</source>
        <translation>TLSA</translation>
    </message>
    <message>
        <source>What pinning here means</source>
        <translation>Qué significa fijar aquí</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>%1 (%2), %3 bits</source>
        <translation>%1 (%2), %3 bits</translation>
    </message>
    <message>
        <source>This certificate is not on the path in front. Pins are judged on the verified path only, so a pin on this key matches nothing here.</source>
        <translation>Este certificado no está en la ruta que se muestra. Los pins se juzgan solo sobre la ruta verificada, así que un pin de esta clave no coincide con nada aquí.</translation>
    </message>
    <message>
        <source>Who else could satisfy it: everybody to whom any issuer below %1 gives a certificate for this host. It protects against all other authorities.</source>
        <translation>Quién más podría satisfacerlo: cualquiera a quien un emisor por debajo de %1 dé un certificado para este host. Protege frente a todas las demás autoridades.</translation>
    </message>
    <message>
        <source>At renewal: it goes on matching as long as the certificate comes from this root, whatever the key or the issuing certificate.</source>
        <translation>Al renovar: sigue coincidiendo mientras el certificado venga de esta raíz, sea cual sea la clave o el certificado emisor.</translation>
    </message>
    <message>
        <source>Who else could satisfy it: nobody who does not hold this private key. It is the strictest pin.</source>
        <translation>Quién más podría satisfacerlo: nadie que no tenga esta clave privada. Es el pin más estricto.</translation>
    </message>
    <message>
        <source>At renewal: with the same key it goes on matching; with a new key users are locked out, unless the set also holds the pin of that key.</source>
        <translation>Al renovar: con la misma clave sigue coincidiendo; con una clave nueva los usuarios quedan fuera, salvo que el conjunto tenga también el pin de esa clave.</translation>
    </message>
    <message>
        <source>Who else could satisfy it: everybody to whom %1 gives a certificate for this host.</source>
        <translation>Quién más podría satisfacerlo: cualquiera a quien %1 dé un certificado para este host.</translation>
    </message>
    <message>
        <source>At renewal: every certificate from this issuer goes on matching, whatever its key. When the authority changes its issuing certificate, which it may do without asking, users are locked out.</source>
        <translation>Al renovar: todo certificado de este emisor sigue coincidiendo, sea cual sea su clave. Cuando la autoridad cambie su certificado emisor, cosa que puede hacer sin preguntar, los usuarios quedan fuera.</translation>
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
        <translation>Al&amp;goritmo</translation>
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
        <translation>No ejecutado</translation>
    </message>
    <message>
        <source>Starting mitmproxy…</source>
        <translation>Iniciando mitmproxy…</translation>
    </message>
    <message>
        <source>Waits for lane A…</source>
        <extracomment>%1 a stage such as TLS.</extracomment>
        <translation>Espera al carril A…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connecting: %1</source>
        <translation>Conectando: %1</translation>
    </message>
    <message>
        <source>No certificate was seen on this lane.</source>
        <translation>En este carril no se vio ningún certificado.</translation>
    </message>
</context>
<context>
    <name>pintle::LaneRoute</name>
    <message>
        <source>Route: from the app to the server.</source>
        <translation>Recorrido: de la app al servidor.</translation>
    </message>
    <message>
        <source>Route: from the app through the proxy, unchanged, to the server.</source>
        <translation>Recorrido: de la app, a través del proxy y sin cambios, al servidor.</translation>
    </message>
    <message>
        <source>Route: from the app to the proxy, which replaces the certificate, to the server.</source>
        <translation>Recorrido: de la app al proxy, que sustituye el certificado, y al servidor.</translation>
    </message>
    <message>
        <source>Route: from the app through the proxy to the server.</source>
        <translation>Recorrido: de la app, a través del proxy, al servidor.</translation>
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
        <translation>Servidor</translation>
    </message>
</context>
<context>
    <name>pintle::LaneView</name>
    <message>
        <source>Lane A, direct connection</source>
        <translation>Carril A, conexión directa</translation>
    </message>
    <message>
        <source>Lane B, through the proxy, pins off</source>
        <translation>Carril B, a través del proxy, pins desactivados</translation>
    </message>
    <message>
        <source>Lane C, through the proxy, pins on</source>
        <translation>Carril C, a través del proxy, pins activados</translation>
    </message>
    <message>
        <source>See Why in Inspect</source>
        <translation>Ver por qué en Inspeccionar</translation>
    </message>
    <message>
        <source>A  Direct</source>
        <translation>A  Directo</translation>
    </message>
    <message>
        <source>B  Through the proxy, pins off</source>
        <translation>B  A través del proxy, sin pins</translation>
    </message>
    <message>
        <source>C  Through the proxy, pins on</source>
        <translation>C  A través del proxy, con pins</translation>
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
        <translation>El proxy escucha en %1.</translation>
    </message>
    <message>
        <source>There is no proxy.</source>
        <translation>No hay proxy.</translation>
    </message>
    <message>
        <source>Stopped by you after %1 of 3 lanes.</source>
        <translation>Detenido por usted tras %1 de 3 carriles.</translation>
    </message>
    <message>
        <source>Comparing lanes to %1</source>
        <extracomment>%1 is a server.</extracomment>
        <translation>Comparando carriles hacia %1</translation>
    </message>
    <message>
        <source>Three lanes to %1 are run.</source>
        <translation>Se ejecutan tres carriles hacia %1.</translation>
    </message>
    <message>
        <source>Lab CA trusted in this window</source>
        <translation>CA del laboratorio con confianza en esta ventana</translation>
    </message>
    <message>
        <source>Lanes B and C trust %1, the proxy&apos;s own CA; press to forget the run and the trust.</source>
        <extracomment>%1 is the name of a certification authority.</extracomment>
        <translation>Los carriles B y C confían en %1, la CA propia del proxy; pulse para olvidar la ejecución y la confianza.</translation>
    </message>
    <message>
        <source>Lane %1: %2</source>
        <translation>Carril %1: %2</translation>
    </message>
    <message>
        <source>Lane %1: %2 is done.</source>
        <translation>Carril %1: %2 ha terminado.</translation>
    </message>
    <message>
        <source>Lane %1: %2. %3</source>
        <extracomment>%1 the letter of a lane, %2 its outcome, %3 the reason as a sentence.</extracomment>
        <translation>Carril %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>pintle::LanesArea</name>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
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
        <translation>Intro: %1</translation>
    </message>
</context>
<context>
    <name>pintle::LogDock</name>
    <message>
        <source>Activity Log</source>
        <translation>Registro de actividad</translation>
    </message>
    <message>
        <source>Everything that happened since the start, with its time in UTC. Nothing of it is kept unless you export it.</source>
        <translation>Todo lo ocurrido desde el inicio, con su hora en UTC. No se conserva nada salvo que lo exporte.</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>Detalles de la línea</translation>
    </message>
    <message>
        <source>Filter the activity log</source>
        <translation>Filtrar el registro de actividad</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the lines that are shown</source>
        <translation>Exportar las líneas que se muestran</translation>
    </message>
    <message>
        <source>Show or hide these lines</source>
        <translation>Mostrar u ocultar estas líneas</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Registro de actividad</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>%1 is a connection stage such as TLS</extracomment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Only lines of the stage %1, press to show all</source>
        <translation>Solo líneas de la etapa %1; pulse para mostrarlas todas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a level such as Warning, and how many lines have it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n lines</source>
        <translation>
            <numerusform>%1, %n línea</numerusform>
            <numerusform>%1, %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n lines match.</source>
        <translation>
            <numerusform>Coinciden 0 de %n línea.</numerusform>
            <numerusform>Coinciden 0 de %n líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the activity log</source>
        <translation>
            <numerusform>%n línea del registro de actividad</numerusform>
            <numerusform>%n líneas del registro de actividad</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Activity Log</source>
        <translation>Exportar el registro de actividad</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv);;All files (*)</source>
        <translation>Texto separado por tabuladores (*.tsv);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>pintle::MainWindow</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pantalla com&amp;pleta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Quit Pintle?</source>
        <translation>¿Salir de Pintle?</translation>
    </message>
    <message>
        <source>%1 is under way. What is written so far will be lost.</source>
        <translation>%1 está en curso. Se perderá lo escrito hasta ahora.</translation>
    </message>
    <message>
        <source>&amp;Keep Working</source>
        <translation>&amp;Seguir trabajando</translation>
    </message>
</context>
<context>
    <name>pintle::MenuLayout</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>Des&amp;tino</translation>
    </message>
    <message>
        <source>&amp;Pins</source>
        <translation>&amp;Pins</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ej&amp;ecutar</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>pintle::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>pintle::MessageFrame</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Passph&amp;rase</source>
        <translation>F&amp;rase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>pintle::NamesModel</name>
    <message>
        <source>%1: %2 – matches %3</source>
        <extracomment>%1 is the kind of a name such as DNS, %2 the name, %3 the host that it matches.</extracomment>
        <translation>%1: %2 – coincide con %3</translation>
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
        <translation>Sin nombres alternativos: ningún cliente de hoy acepta en su lugar el nombre común.</translation>
    </message>
    <message>
        <source>Names of the certificate</source>
        <translation>Nombres del certificado</translation>
    </message>
    <message>
        <source>This certificate has no alternative names.</source>
        <translation>Este certificado no tiene nombres alternativos.</translation>
    </message>
    <message numerus="yes">
        <source>This certificate has %n alternative names.</source>
        <translation>
            <numerusform>Este certificado tiene %n nombre alternativo.</numerusform>
            <numerusform>Este certificado tiene %n nombres alternativos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n alternative names matches %1.</source>
        <translation>
            <numerusform>El nombre alternativo (%n) coincide con %1.</numerusform>
            <numerusform>Uno de %n nombres alternativos coincide con %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n alternative names matches %1.</source>
        <translation>
            <numerusform>El nombre alternativo (%n) no coincide con %1.</numerusform>
            <numerusform>Ninguno de %n nombres alternativos coincide con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy All Names</source>
        <translation>Copiar todos los nombres</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
</context>
<context>
    <name>pintle::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The pages of the window. A number beside one says how many things on it want your attention.</source>
        <translation>Las páginas de la ventana. Un número junto a una dice cuántas cosas en ella piden su atención.</translation>
    </message>
</context>
<context>
    <name>pintle::NoAnswerPane</name>
    <message>
        <source>No certificate was received</source>
        <translation>No se recibió ningún certificado</translation>
    </message>
    <message>
        <source>The connection ended at the stage %1</source>
        <extracomment>%1 is a stage of the connection: Resolve, Connect, Proxy, STARTTLS or TLS.</extracomment>
        <translation>La conexión terminó en la etapa %1</translation>
    </message>
    <message>
        <source>Reached: %1, port %2</source>
        <translation>Alcanzado: %1, puerto %2</translation>
    </message>
    <message>
        <source>Name asked for (SNI): %1</source>
        <translation>Nombre pedido (SNI): %1</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were sent that cannot be read.</source>
        <translation>
            <numerusform>Se envió %n certificado que no se puede leer.</numerusform>
            <numerusform>Se enviaron %n certificados que no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Detalle técnico: %1</translation>
    </message>
    <message>
        <source>Why there is no chain</source>
        <translation>Por qué no hay cadena</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Connection &amp;Options…</source>
        <translation>&amp;Opciones de conexión…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy what happened</source>
        <translation>Copiar lo ocurrido</translation>
    </message>
    <message>
        <source>What was said so far</source>
        <translation>Lo dicho hasta ahora</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>You stopped this inspection before anything was received.</source>
        <translation>Usted detuvo esta inspección antes de que se recibiera nada.</translation>
    </message>
</context>
<context>
    <name>pintle::NodeItem</name>
    <message>
        <source>Add File…</source>
        <translation>Añadir archivo…</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>The letter on the marker of a backup pin.</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>Remove pin (P)</source>
        <translation>Quitar pin (P)</translation>
    </message>
    <message>
        <source>Pin this certificate (P)</source>
        <translation>Fijar este certificado (P)</translation>
    </message>
</context>
<context>
    <name>pintle::OptionsPanel</name>
    <message>
        <source>Connection options</source>
        <translation>Opciones de conexión</translation>
    </message>
    <message>
        <source>Server name (SNI)</source>
        <translation>Nombre de servidor (SNI)</translation>
    </message>
    <message>
        <source>as the address</source>
        <translation>como la dirección</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Conectar a</translation>
    </message>
    <message>
        <source>other address:port</source>
        <translation>otra dirección:puerto</translation>
    </message>
    <message>
        <source>Through proxy</source>
        <translation>A través de proxy</translation>
    </message>
    <message>
        <source>TLS versions</source>
        <translation>Versiones de TLS</translation>
    </message>
    <message>
        <source>1.2 or later</source>
        <translation>1.2 o posterior</translation>
    </message>
    <message>
        <source>1.3 only</source>
        <translation>solo 1.3</translation>
    </message>
    <message>
        <source>1.2 only</source>
        <translation>solo 1.2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation>según la dirección</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>IP family</source>
        <translation>Familia IP</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>PEM file, chain</source>
        <translation>archivo PEM, cadena</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>PEM file, if apart</source>
        <translation>archivo PEM, si va aparte</translation>
    </message>
    <message>
        <source>Choose Certificate…</source>
        <translation>Elegir certificado…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset connection options</source>
        <translation>Restablecer las opciones de conexión</translation>
    </message>
    <message>
        <source>Choose the Client&apos;s Certificate</source>
        <translation>Elegir el certificado del cliente</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>pintle::OutputIntents</name>
    <message>
        <source>Export &amp;Report…</source>
        <translation>Exportar &amp;informe…</translation>
    </message>
    <message>
        <source>Export &amp;Diagram…</source>
        <translation>Exportar &amp;diagrama…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Copy I&amp;mage</source>
        <translation>Copiar ima&amp;gen</translation>
    </message>
    <message>
        <source>Certificate chain of %1</source>
        <translation>Cadena de certificados de %1</translation>
    </message>
    <message>
        <source>Copied the diagram as PNG and SVG</source>
        <translation>Diagrama copiado como PNG y SVG</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Imprimiendo el informe</translation>
    </message>
    <message>
        <source>Printed the report</source>
        <translation>Informe impreso</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>La impresora no aceptó nada.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Wrote &quot;%1&quot;.</source>
        <translation>Se escribió «%1».</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Se escribió %1</translation>
    </message>
</context>
<context>
    <name>pintle::PageIntents</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Panel ante&amp;rior</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>&amp;Copy as Command</source>
        <translation>&amp;Copiar como comando</translation>
    </message>
    <message>
        <source>Compact Rai&amp;l</source>
        <translation>Barra co&amp;mpacta</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The window&apos;s title: %1 what the page shows, %2 the name of the workspace.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>There is nothing on this page that a command could repeat.</source>
        <translation>En esta página no hay nada que un comando pueda repetir.</translation>
    </message>
    <message>
        <source>the command that does the same</source>
        <translation>el comando que hace lo mismo</translation>
    </message>
</context>
<context>
    <name>pintle::PinIntents</name>
    <message>
        <source>Pins are for a host, and this file names none.</source>
        <translation>Los pins son para un host, y este archivo no nombra ninguno.</translation>
    </message>
    <message>
        <source>Removed the pin of %1</source>
        <translation>Se quitó el pin de %1</translation>
    </message>
    <message>
        <source>Pinned %1 in %2</source>
        <translation>%1 fijado en %2</translation>
    </message>
    <message>
        <source>Pin into which set?</source>
        <translation>¿En qué conjunto fijarlo?</translation>
    </message>
    <message>
        <source>&amp;New pin set &quot;%1&quot;</source>
        <translation>&amp;Nuevo conjunto de pins «%1»</translation>
    </message>
    <message>
        <source>Pinned %1 in a new set</source>
        <translation>%1 fijado en un conjunto nuevo</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;</source>
        <translation>En «%1»</translation>
    </message>
    <message>
        <source>There is no pin set to save. Pin a certificate first.</source>
        <translation>No hay ningún conjunto de pins que guardar. Fije primero un certificado.</translation>
    </message>
    <message>
        <source>Save Pin Set</source>
        <translation>Guardar conjunto de pins</translation>
    </message>
    <message>
        <source>Pin sets (*.pins.json);;All files (*)</source>
        <translation>Conjuntos de pins (*.pins.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Pin Selected Certificate</source>
        <translation>&amp;Fijar el certificado seleccionado</translation>
    </message>
    <message>
        <source>Sa&amp;ve Pin Set…</source>
        <translation>&amp;Guardar conjunto de pins…</translation>
    </message>
    <message>
        <source>Remove &amp;Pin of Selected Certificate</source>
        <translation>&amp;Quitar el pin del certificado seleccionado</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetActions</name>
    <message>
        <source>D&amp;uplicate Pin Set</source>
        <translation>D&amp;uplicar conjunto de pins</translation>
    </message>
    <message>
        <source>De&amp;lete Pin Set</source>
        <translation>E&amp;liminar conjunto de pins</translation>
    </message>
    <message>
        <source>Add from &amp;Chain</source>
        <translation>Añadir desde la &amp;cadena</translation>
    </message>
    <message>
        <source>Add Pin by &amp;Hash…</source>
        <translation>Añadir pin por &amp;resumen…</translation>
    </message>
    <message>
        <source>Add &amp;Backup Key…</source>
        <translation>Añadir clave de &amp;respaldo…</translation>
    </message>
    <message>
        <source>&amp;Generate Backup Key…</source>
        <translation>&amp;Generar clave de respaldo…</translation>
    </message>
    <message>
        <source>C&amp;ompare with Live Chain</source>
        <translation>C&amp;omparar con la cadena en vivo</translation>
    </message>
    <message>
        <source>Make Pin &amp;Active</source>
        <translation>Hacer pin &amp;activo</translation>
    </message>
    <message>
        <source>Make Pin a Bac&amp;kup</source>
        <translation>Hacer pin de res&amp;paldo</translation>
    </message>
    <message>
        <source>&amp;Retire Pin</source>
        <translation>Ret&amp;irar pin</translation>
    </message>
    <message>
        <source>&amp;Fix Finding</source>
        <translation>Corregir &amp;hallazgo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy Ro&amp;ws</source>
        <translation>Copiar &amp;filas</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;New Pin Set</source>
        <translation>&amp;Nuevo conjunto de pins</translation>
    </message>
    <message>
        <source>Import Pin Con&amp;figuration…</source>
        <translation>Importar con&amp;figuración de pins…</translation>
    </message>
    <message>
        <source>&amp;Export Pins…</source>
        <translation>E&amp;xportar pins…</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetEditor</name>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>H&amp;osts</source>
        <translation>H&amp;osts</translation>
    </message>
    <message>
        <source>This set accepts every trusted certificate</source>
        <translation>Este conjunto acepta cualquier certificado de confianza</translation>
    </message>
    <message>
        <source>It has no pin for this host yet. Pin a key of the chain, and one that is kept back.</source>
        <translation>Aún no tiene pin para este host. Fije una clave de la cadena y otra que se guarde en reserva.</translation>
    </message>
    <message>
        <source>Add from &amp;Chain</source>
        <translation>Añadir desde la &amp;cadena</translation>
    </message>
    <message>
        <source>&amp;Generate Backup Key…</source>
        <translation>&amp;Generar clave de respaldo…</translation>
    </message>
    <message>
        <source>Add &amp;Hash…</source>
        <translation>Añadir &amp;resumen…</translation>
    </message>
    <message>
        <source>Add &amp;Backup Key…</source>
        <translation>Añadir clave de &amp;respaldo…</translation>
    </message>
    <message>
        <source>Rename Pin Set</source>
        <translation>Cambiar el nombre del conjunto de pins</translation>
    </message>
    <message>
        <source>Change Host</source>
        <translation>Cambiar host</translation>
    </message>
    <message>
        <source>Remove Host</source>
        <translation>Quitar host</translation>
    </message>
    <message>
        <source>Add Pin by Hash</source>
        <translation>Añadir pin por resumen</translation>
    </message>
    <message>
        <source>Pins of %1</source>
        <translation>Pins de %1</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Pins</translation>
    </message>
    <message numerus="yes">
        <source>Findings, %n</source>
        <translation>
            <numerusform>Hallazgos, %n</numerusform>
            <numerusform>Hallazgos, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Results of the check, %n</source>
        <translation>
            <numerusform>Resultados de la comprobación, %n</numerusform>
            <numerusform>Resultados de la comprobación, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enforce Pins</source>
        <translation>Aplicar pins</translation>
    </message>
    <message>
        <source>Report Only</source>
        <translation>Solo informar</translation>
    </message>
    <message>
        <source>Set End of Pins</source>
        <translation>Fijar el fin de los pins</translation>
    </message>
    <message>
        <source>Remove End of Pins</source>
        <translation>Quitar el fin de los pins</translation>
    </message>
    <message>
        <source>Include Subdomains</source>
        <translation>Incluir subdominios</translation>
    </message>
    <message>
        <source>Leave out Subdomains</source>
        <translation>Dejar fuera los subdominios</translation>
    </message>
    <message>
        <source>Change Servers to Check</source>
        <translation>Cambiar los servidores que comprobar</translation>
    </message>
    <message>
        <source>Change State of Pin</source>
        <translation>Cambiar el estado del pin</translation>
    </message>
    <message>
        <source>Change Keeper of Pin</source>
        <translation>Cambiar quién guarda el pin</translation>
    </message>
    <message>
        <source>Change Note of Pin</source>
        <translation>Cambiar la nota del pin</translation>
    </message>
    <message>
        <source>Add Host</source>
        <translation>Añadir host</translation>
    </message>
    <message>
        <source>Retire Pin</source>
        <translation>Retirar pin</translation>
    </message>
    <message>
        <source>Delete Pin</source>
        <translation>Eliminar pin</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetFlows</name>
    <message>
        <source>Leaf</source>
        <translation>Certificado final</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 is a server, %2 a verdict such as &quot;Trusted and pinned&quot;, %3 the reason, a sentence.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>See in Inspect</source>
        <translation>Ver en Inspeccionar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a server, %2 a sentence on what went wrong.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not checked yet.</source>
        <translation>%1: aún sin comprobar.</translation>
    </message>
    <message>
        <source>%1 of %2 servers</source>
        <translation>%1 de %2 servidores</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a pin set, %2 a number that tells it from others.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New Pin Set</source>
        <translation>Nuevo conjunto de pins</translation>
    </message>
    <message>
        <source>Duplicate Pin Set</source>
        <translation>Duplicar conjunto de pins</translation>
    </message>
    <message>
        <source>Delete Pin Set</source>
        <translation>Eliminar conjunto de pins</translation>
    </message>
    <message>
        <source>Deleted the pin set “%1”. Undo brings it back.</source>
        <translation>Se eliminó el conjunto de pins «%1». Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>No chain of %1 has been looked at yet.</source>
        <translation>Aún no se ha mirado ninguna cadena de %1.</translation>
    </message>
    <message>
        <source>Chec&amp;k Pin Set</source>
        <translation>&amp;Comprobar conjunto de pins</translation>
    </message>
    <message>
        <source>Which key of the chain?</source>
        <translation>¿Qué clave de la cadena?</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <extracomment>%1 is a role such as &quot;Leaf&quot;, %2 a certificate&apos;s name, %3 a pin.</extracomment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>Add Pin</source>
        <translation>Añadir pin</translation>
    </message>
    <message>
        <source>Add Leaf Pin</source>
        <translation>Añadir pin del certificado final</translation>
    </message>
    <message>
        <source>Add Backup Key</source>
        <translation>Añadir clave de respaldo</translation>
    </message>
    <message>
        <source>Keys, requests and certificates (*.pem *.key *.pub *.csr *.crt *.cer *.der);;All files (*)</source>
        <translation>Claves, solicitudes y certificados (*.pem *.key *.pub *.csr *.crt *.cer *.der);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add Backup Pin</source>
        <translation>Añadir pin de respaldo</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>La frase de contraseña no abre %1.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 está cifrado.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>%1 names no single server; give one under “Checked at”.</source>
        <translation>%1 no nombra un servidor concreto; indique uno en «Comprobado en».</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>Stopped by you after %1 of %2 servers.</source>
        <translation>Detenido por usted tras %1 de %2 servidores.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n server(s).</source>
        <translation>
            <numerusform>Se comprobó %n servidor.</numerusform>
            <numerusform>Se comprobaron %n servidores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Pin Configuration</source>
        <translation>Importar configuración de pins</translation>
    </message>
    <message>
        <source>Pin configurations (*.json *.xml *.conf *.curlrc);;All files (*)</source>
        <translation>Configuraciones de pins (*.json *.xml *.conf *.curlrc);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Imported the pin set “%1”.</source>
        <translation>Se importó el conjunto de pins «%1».</translation>
    </message>
    <message>
        <source>There is no pin set to export.</source>
        <translation>No hay ningún conjunto de pins que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n archivo escrito en %1.</numerusform>
            <numerusform>%n archivos escritos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>%n pin</numerusform>
            <numerusform>%n pins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Pin Set?</source>
        <translation>¿Eliminar el conjunto de pins?</translation>
    </message>
    <message>
        <source>The pin set “%1” is deleted. Undo brings it back.</source>
        <translation>Se elimina el conjunto de pins «%1». Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>pintle::PinSetList</name>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>Filter pin sets</source>
        <translation>Filtrar conjuntos de pins</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Pin sets</source>
        <translation>Conjuntos de pins</translation>
    </message>
    <message>
        <source>New pin set</source>
        <translation>Nuevo conjunto de pins</translation>
    </message>
    <message>
        <source>C&amp;lear Filter</source>
        <translation>&amp;Borrar el filtro</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n pin set(s) match</source>
        <translation>
            <numerusform>Coincide 0 de %n conjunto de pins</numerusform>
            <numerusform>Coinciden 0 de %n conjuntos de pins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::PinSetTreeModel</name>
    <message numerus="yes">
        <source>Workspace %1, %n pin set(s)</source>
        <translation>
            <numerusform>Espacio de trabajo %1, %n conjunto de pins</numerusform>
            <numerusform>Espacio de trabajo %1, %n conjuntos de pins</numerusform>
        </translation>
    </message>
    <message>
        <source>No hosts yet</source>
        <translation>Aún sin hosts</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pin(s)</source>
        <translation>
            <numerusform>%1, %n pin</numerusform>
            <numerusform>%1, %n pins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pin(s), %2</source>
        <translation>
            <numerusform>%1, %n pin, %2</numerusform>
            <numerusform>%1, %n pins, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::PinSetsPage</name>
    <message>
        <source>No pin sets yet</source>
        <translation>Aún no hay conjuntos de pins</translation>
    </message>
    <message>
        <source>A pin set says which keys are accepted for a host. Make one from a chain that you inspect.</source>
        <translation>Un conjunto de pins dice qué claves se aceptan para un host. Cree uno a partir de una cadena que inspeccione.</translation>
    </message>
    <message>
        <source>Pin from a &amp;Chain</source>
        <translation>Fijar desde una &amp;cadena</translation>
    </message>
    <message>
        <source>&amp;Import Pin Configuration…</source>
        <translation>&amp;Importar configuración de pins…</translation>
    </message>
    <message>
        <source>Add by &amp;Hash…</source>
        <translation>Añadir por &amp;resumen…</translation>
    </message>
    <message>
        <source>Rename Pin Set</source>
        <translation>Cambiar el nombre del conjunto de pins</translation>
    </message>
    <message>
        <source>Pin Sets</source>
        <translation>Conjuntos de pins</translation>
    </message>
    <message>
        <source>Check Pin &amp;Set</source>
        <translation>Comprobar el &amp;conjunto de pins</translation>
    </message>
</context>
<context>
    <name>pintle::PinStateDelegate</name>
    <message>
        <source>State of the pin</source>
        <translation>Estado del pin</translation>
    </message>
</context>
<context>
    <name>pintle::PinTableModel</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The digest of a public key that is accepted.</extracomment>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>En poder de</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Added from</source>
        <translation>Añadido desde</translation>
    </message>
</context>
<context>
    <name>pintle::PolicyPanel</name>
    <message>
        <source>En&amp;force</source>
        <extracomment>Connections that match no pin are refused.</extracomment>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Re&amp;port only</source>
        <extracomment>Connections that match no pin are reported and go on.</extracomment>
        <translation>Solo in&amp;formar</translation>
    </message>
    <message>
        <source>Include &amp;subdomains</source>
        <translation>Incluir &amp;subdominios</translation>
    </message>
    <message>
        <source>E&amp;nds on</source>
        <translation>&amp;Termina el</translation>
    </message>
    <message>
        <source>Day on which the pins end</source>
        <translation>Día en que terminan los pins</translation>
    </message>
    <message>
        <source>Servers to check, for example api.example.com:443</source>
        <translation>Servidores que comprobar, por ejemplo api.example.com:443</translation>
    </message>
    <message>
        <source>Chec&amp;ked at</source>
        <extracomment>Servers that &quot;Check Pin Set&quot; connects to.</extracomment>
        <translation>Comprobado e&amp;n</translation>
    </message>
    <message>
        <source>The pins have ended: nothing is enforced any more.</source>
        <translation>Los pins han terminado: ya no se aplica nada.</translation>
    </message>
    <message>
        <source>From that day on nothing is enforced: connections go on without pins.</source>
        <translation>Desde ese día no se aplica nada: las conexiones siguen sin pins.</translation>
    </message>
</context>
<context>
    <name>pintle::PreferencePages</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>The one that was open last</source>
        <translation>La que se abrió por última vez</translation>
    </message>
    <message>
        <source>&amp;Page at the start</source>
        <translation>&amp;Página al iniciar</translation>
    </message>
    <message>
        <source>&amp;Move the focus to the verdict</source>
        <translation>&amp;Mover el foco al veredicto</translation>
    </message>
    <message>
        <source>After an inspection that you started, so that a screen reader reads the verdict at once.</source>
        <translation>Tras una inspección iniciada por usted, para que un lector de pantalla lea enseguida el veredicto.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>After the size of the text: per cent.</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation>&amp;Cadena</translation>
    </message>
    <message>
        <source>Leaf on top, in the order that the server sends</source>
        <extracomment>Where the diagram of a certificate chain begins.</extracomment>
        <translation>Certificado final arriba, en el orden en que envía el servidor</translation>
    </message>
    <message>
        <source>Root on top, as a tree grows</source>
        <translation>Raíz arriba, como crece un árbol</translation>
    </message>
    <message>
        <source>Compact &amp;rail of pages</source>
        <translation>&amp;Barra de páginas compacta</translation>
    </message>
    <message>
        <source>Pictures alone; the names of the pages are in their tooltips.</source>
        <translation>Solo imágenes; los nombres de las páginas están en sus descripciones emergentes.</translation>
    </message>
    <message>
        <source>Re&amp;duce motion</source>
        <translation>Re&amp;ducir el movimiento</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nada se desliza ni se desvanece.</translation>
    </message>
    <message>
        <source>A password would be kept in plain text here. Give it in the options of the connection instead.</source>
        <translation>Aquí una contraseña se guardaría sin cifrar. Indíquela en las opciones de la conexión.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number of seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Wait for a connection</source>
        <translation>&amp;Esperar una conexión</translation>
    </message>
    <message>
        <source>Wait for the TLS &amp;handshake</source>
        <translation>Esperar la &amp;negociación TLS</translation>
    </message>
    <message>
        <source>Through &amp;proxy</source>
        <translation>A través de pro&amp;xy</translation>
    </message>
    <message>
        <source>IP &amp;family</source>
        <translation>&amp;Familia IP</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Any kind of IP address.</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>The options of a single connection, beside its address, come before these.</source>
        <translation>Las opciones de una conexión concreta, junto a su dirección, tienen preferencia sobre estas.</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Pins</translation>
    </message>
    <message>
        <source>&amp;Copy a certificate as</source>
        <translation>&amp;Copiar un certificado como</translation>
    </message>
    <message>
        <source>What Copy puts on the clipboard; Copy As offers all forms.</source>
        <translation>Lo que Copiar pone en el portapapeles; Copiar como ofrece todas las formas.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>&amp;Remember addresses and files</source>
        <translation>&amp;Recordar direcciones y archivos</translation>
    </message>
    <message>
        <source>The most recent ones are offered again. When this is off, none are kept.</source>
        <translation>Los más recientes se ofrecen de nuevo. Si está desactivado, no se conserva ninguno.</translation>
    </message>
    <message>
        <source>R&amp;edact reports</source>
        <translation>&amp;Omitir datos personales en los informes</translation>
    </message>
    <message>
        <source>Host names, addresses and e-mail of subjects are left out unless you ask for them.</source>
        <translation>Los nombres de host, las direcciones y el correo de los sujetos se omiten salvo que los pida.</translation>
    </message>
    <message>
        <source>Pintle sends nothing about you or your work to anybody. It connects only to the servers that you name.</source>
        <translation>Pintle no envía a nadie nada sobre usted ni sobre su trabajo. Se conecta solo a los servidores que usted nombra.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Idioma de la ventana</translation>
    </message>
    <message>
        <source>Takes effect at once. What the command line prints stays in English.</source>
        <translation>Surte efecto de inmediato. Lo que imprime la línea de comandos sigue en inglés.</translation>
    </message>
    <message>
        <source>&amp;Ask before deleting a pin set</source>
        <translation>Pre&amp;guntar antes de eliminar un conjunto de pins</translation>
    </message>
    <message>
        <source>It comes back with Undo, asked or not.</source>
        <translation>Vuelve con Deshacer, se pregunte o no.</translation>
    </message>
</context>
<context>
    <name>pintle::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Páginas de las preferencias</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults of This Page</source>
        <translation>&amp;Restablecer los valores de esta página</translation>
    </message>
    <message>
        <source>Found on 1 page.</source>
        <translation>Encontrado en 1 página.</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n pages.</source>
        <translation>
            <numerusform>Encontrado en %n página.</numerusform>
            <numerusform>Encontrado en %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation>No se encontró en ninguna parte.</translation>
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
            <numerusform>%1, %n requiere atención</numerusform>
            <numerusform>%1, %n requieren atención</numerusform>
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
        <translation>Forma del certificado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>ASN.1 and bytes</source>
        <translation>ASN.1 y bytes</translation>
    </message>
    <message>
        <source>Certificate as PEM</source>
        <translation>Certificado como PEM</translation>
    </message>
    <message>
        <source>Copy what is shown or marked</source>
        <translation>Copiar lo que se muestra o está marcado</translation>
    </message>
    <message>
        <source>ASN.1 elements</source>
        <translation>Elementos ASN.1</translation>
    </message>
    <message>
        <source>The elements that the certificate is made of, in the order of its bytes. Choose one to mark its bytes below, or a byte to find its element.</source>
        <translation>Los elementos que forman el certificado, en el orden de sus bytes. Elija uno para marcar sus bytes abajo, o un byte para encontrar su elemento.</translation>
    </message>
    <message>
        <source>Bytes of the certificate</source>
        <translation>Bytes del certificado</translation>
    </message>
    <message>
        <source>bytes in hexadecimal</source>
        <translation>bytes en hexadecimal</translation>
    </message>
</context>
<context>
    <name>pintle::ReportDialog</name>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>HTML, one file</source>
        <translation>HTML, un archivo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON, as the command line writes it</source>
        <translation>JSON, tal como lo escribe la línea de comandos</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>&amp;Secciones:</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>Nombres de &amp;host</translation>
    </message>
    <message>
        <source>IP a&amp;ddresses</source>
        <translation>&amp;Direcciones IP</translation>
    </message>
    <message>
        <source>&amp;E-mail addresses</source>
        <translation>Direcciones de corr&amp;eo</translation>
    </message>
    <message>
        <source>What was said &amp;before TLS</source>
        <extracomment>What a server or proxy said in plain text before TLS began.</extracomment>
        <translation>Lo que se dijo &amp;antes de TLS</translation>
    </message>
    <message>
        <source>Pre&amp;view:</source>
        <translation>&amp;Vista previa:</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar co&amp;mo…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>JSON always holds the whole inspection; the preview shows its beginning.</source>
        <translation>JSON contiene siempre la inspección completa; la vista previa muestra su comienzo.</translation>
    </message>
    <message>
        <source>The preview shortens long lists of names and certificates. Pins, fingerprints and serial numbers are always in the report.</source>
        <translation>La vista previa acorta las listas largas de nombres y certificados. Los pins, las huellas digitales y los números de serie están siempre en el informe.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>pintle::SentenceList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutList</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Name or key, for example Ctrl+F</source>
        <translation>Nombre o tecla, por ejemplo Ctrl+F</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutModel</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutsModel</name>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiado por usted</translation>
    </message>
    <message>
        <source>No keys, changed by you</source>
        <translation>Sin teclas, cambiado por usted</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>%1, changed by you</source>
        <extracomment>%1 the keys of an action, such as Ctrl+E.</extracomment>
        <translation>%1, cambiado por usted</translation>
    </message>
    <message>
        <source>On all pages</source>
        <translation>En todas las páginas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>The keys that start an action.</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>pintle::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Keys of the selected action</source>
        <translation>Teclas de la acción seleccionada</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>&amp;Standard Keys</source>
        <translation>Teclas es&amp;tándar</translation>
    </message>
    <message>
        <source>&amp;Keys of the selected action</source>
        <translation>Te&amp;clas de la acción seleccionada</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 pertenece a «%2», que la perdería.</translation>
    </message>
    <message>
        <source>&amp;Assign Anyway</source>
        <translation>&amp;Asignar de todos modos</translation>
    </message>
</context>
<context>
    <name>pintle::SideLaneItem</name>
    <message>
        <source>Sent but not used</source>
        <translation>Enviados pero no usados</translation>
    </message>
</context>
<context>
    <name>pintle::SimulateIntents</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Show Lane &amp;%1</source>
        <extracomment>%1 the letter of a lane.</extracomment>
        <translation>Mostrar el carril &amp;%1</translation>
    </message>
    <message>
        <source>Choose &amp;Proxy</source>
        <translation>Elegir &amp;proxy</translation>
    </message>
    <message>
        <source>seen in lane A</source>
        <extracomment>Name of a pin set that is made for one run, from what lane A has seen.</extracomment>
        <translation>visto en el carril A</translation>
    </message>
    <message>
        <source>The built-in lab stands before servers of the lab only.</source>
        <translation>El laboratorio integrado solo se pone ante servidores del laboratorio.</translation>
    </message>
    <message>
        <source>Choose mitmproxy or another proxy for other servers.</source>
        <translation>Elija mitmproxy u otro proxy para otros servidores.</translation>
    </message>
    <message>
        <source>Use mitmproxy</source>
        <translation>Usar mitmproxy</translation>
    </message>
    <message>
        <source>Use a Lab Server</source>
        <translation>Usar un servidor del laboratorio</translation>
    </message>
    <message>
        <source>Only test systems you are allowed to test.</source>
        <translation>Pruebe solo sistemas que tenga permiso para probar.</translation>
    </message>
    <message>
        <source>Pintle connects to %1 directly and through the proxy, and sends a small request.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>Pintle se conecta a %1 directamente y a través del proxy, y envía una pequeña petición.</translation>
    </message>
    <message>
        <source>I Am Allowed</source>
        <translation>Tengo permiso</translation>
    </message>
    <message>
        <source>mitmproxy not found.</source>
        <translation>No se encontró mitmproxy.</translation>
    </message>
    <message>
        <source>The built-in lab does the same.</source>
        <translation>El laboratorio integrado hace lo mismo.</translation>
    </message>
    <message>
        <source>Use Built-in</source>
        <translation>Usar el integrado</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Locate mitmdump</source>
        <translation>Localizar mitmdump</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, lane %2</source>
        <extracomment>%1 a server, %2 the letter of a lane: names a report on the Inspect page.</extracomment>
        <translation>%1, carril %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pins on means: the pins of set %1.</source>
        <translation>Pins activados significa: los pins del conjunto %1.</translation>
    </message>
    <message>
        <source>No pin set is chosen: pins on means the issuer&apos;s key that lane A sees.</source>
        <translation>No hay ningún conjunto de pins elegido: pins activados significa la clave del emisor que ve el carril A.</translation>
    </message>
</context>
<context>
    <name>pintle::SimulatePage</name>
    <message>
        <source>See what an interceptor sees</source>
        <translation>Vea lo que ve un interceptor</translation>
    </message>
    <message>
        <source>One app and one server on three ways: directly, through a proxy with pins off, and with pins on.</source>
        <translation>Una app y un servidor por tres caminos: directamente, a través de un proxy con los pins desactivados y con los pins activados.</translation>
    </message>
    <message>
        <source>Run with the &amp;Lab</source>
        <translation>Ejecutar con el &amp;laboratorio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Use &amp;mitmproxy</source>
        <translation>Usar &amp;mitmproxy</translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation>Lo que se dijo y se vio</translation>
    </message>
    <message>
        <source>Conversation on the lanes</source>
        <translation>Conversación en los carriles</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>Con&amp;versación</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>E&amp;videncia</translation>
    </message>
    <message>
        <source>Evidence of the lanes</source>
        <translation>Evidencia de los carriles</translation>
    </message>
    <message>
        <source>Copy &amp;Evidence</source>
        <translation>Copiar la &amp;evidencia</translation>
    </message>
    <message>
        <source>evidence of the lanes</source>
        <translation>evidencia de los carriles</translation>
    </message>
    <message>
        <source>&amp;Run Side by Side</source>
        <translation>&amp;Ejecutar lado a lado</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
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
        <translation>Proxy entre app y servidor</translation>
    </message>
    <message>
        <source>Built-in lab</source>
        <translation>Laboratorio integrado</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>Locate mitmproxy</source>
        <translation>Localizar mitmproxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>file; empty if it is not to be trusted</source>
        <translation>archivo; vacío si no se debe confiar en él</translation>
    </message>
    <message>
        <source>CA certificate of the proxy</source>
        <translation>Certificado de CA del proxy</translation>
    </message>
    <message>
        <source>Its &amp;CA</source>
        <translation>Su &amp;CA</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the proxy&apos;s CA certificate</source>
        <translation>Elegir el certificado de CA del proxy</translation>
    </message>
    <message>
        <source>Choose the Proxy&apos;s CA Certificate</source>
        <translation>Elegir el certificado de CA del proxy</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Show lane %1</source>
        <extracomment>%1 the letter of a lane.</extracomment>
        <translation>Mostrar el carril %1</translation>
    </message>
    <message>
        <source>mitmproxy – not found</source>
        <translation>mitmproxy – no encontrado</translation>
    </message>
    <message>
        <source>mitmproxy</source>
        <translation>mitmproxy</translation>
    </message>
    <message>
        <source>Stands before servers of the lab, with a CA that the lab trusts.</source>
        <translation>Se pone ante servidores del laboratorio, con una CA en la que el laboratorio confía.</translation>
    </message>
    <message>
        <source>mitmproxy not found. The built-in lab does the same.</source>
        <translation>No se encontró mitmproxy. El laboratorio integrado hace lo mismo.</translation>
    </message>
    <message>
        <source>Started for each run on this machine alone, with a CA of its own, and ended with it.</source>
        <translation>Se inicia para cada ejecución solo en esta máquina, con una CA propia, y termina con ella.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Run Side by Side</source>
        <translation>&amp;Ejecutar lado a lado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Run side by side</source>
        <translation>Ejecutar lado a lado</translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotDiffModel</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Leaf: %1</source>
        <extracomment>A certificate of a chain: its place, and its name.</extracomment>
        <translation>Certificado final: %1</translation>
    </message>
    <message>
        <source>Above it: %1</source>
        <translation>Por encima: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3: before %4, after %5</source>
        <translation>%1, %2, %3: antes %4, después %5</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotIntents</name>
    <message>
        <source>Take &amp;Snapshot</source>
        <translation>Tomar &amp;instantánea</translation>
    </message>
    <message>
        <source>Co&amp;mpare Snapshots…</source>
        <translation>Co&amp;mparar instantáneas…</translation>
    </message>
    <message>
        <source>Take Snapshot</source>
        <translation>Tomar instantánea</translation>
    </message>
    <message>
        <source>Took a snapshot of %1</source>
        <translation>Se tomó una instantánea de %1</translation>
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
        <translation>Instantánea de %1, %2</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Verdict then</source>
        <translation>Veredicto entonces</translation>
    </message>
    <message>
        <source>Pin of the leaf</source>
        <extracomment>The pin of the server&apos;s own certificate.</extracomment>
        <translation>Pin del certificado final</translation>
    </message>
</context>
<context>
    <name>pintle::SnapshotsDialog</name>
    <message>
        <source>Snapshots of %1</source>
        <translation>Instantáneas de %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Label Snapshot</source>
        <translation>Etiquetar instantánea</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>There is no snapshot of this target yet. Take one with Target, Take Snapshot.</source>
        <translation>Aún no hay ninguna instantánea de este destino. Tome una con Destino, Tomar instantánea.</translation>
    </message>
    <message>
        <source>Open, Judged &amp;Then</source>
        <translation>Abrir, juzgada en&amp;tonces</translation>
    </message>
    <message>
        <source>Open, Judged &amp;Now</source>
        <translation>Abrir, juzgada a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>&amp;Antes:</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>&amp;Después:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Show &amp;only changes</source>
        <translation>Mostrar s&amp;olo los cambios</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>The chain that is shown now</source>
        <translation>La cadena que se muestra ahora</translation>
    </message>
    <message>
        <source>Delete Snapshot</source>
        <translation>Eliminar instantánea</translation>
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
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>Connection stages</source>
        <translation>Etapas de la conexión</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1 milisegundos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage and its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The steps from a name to a judgement: finding the address, connecting, TLS, building a path of certificates and comparing pins. Each says how long it took, or why it failed. Choose one to see what the log says of it.</source>
        <translation>Los pasos desde un nombre hasta un juicio: hallar la dirección, conectar, TLS, construir una ruta de certificados y comparar los pins. Cada uno dice cuánto duró o por qué falló. Elija uno para ver lo que el registro dice de él.</translation>
    </message>
</context>
<context>
    <name>pintle::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Offline lab</source>
        <translation>Laboratorio sin red</translation>
    </message>
    <message>
        <source>Store: System</source>
        <translation>Almacén: sistema</translation>
    </message>
    <message>
        <source>Store: Lab</source>
        <translation>Almacén: laboratorio</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Almacén: %1</translation>
    </message>
    <message>
        <source>What was done last, and where you are: jobs under way, whether the network is used, the lab&apos;s server, what is riskier than usual, the trust store and whether everything is saved.</source>
        <translation>Lo último que se hizo y dónde está usted: trabajos en curso, si se usa la red, el servidor del laboratorio, lo que es más arriesgado de lo habitual, el almacén de confianza y si todo está guardado.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running ▾</source>
        <extracomment>Button of the status bar that opens the list of jobs</extracomment>
        <translation>
            <numerusform>%n en curso ▾</numerusform>
            <numerusform>%n en curso ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs, %n running</source>
        <translation>
            <numerusform>Trabajos, %n en curso</numerusform>
            <numerusform>Trabajos, %n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is under way, and cancel it</source>
        <translation>Mostrar lo que está en curso y cancelarlo</translation>
    </message>
    <message>
        <source>Lab on %1 ■</source>
        <extracomment>%1 is an address; the square is the sign for stopping</extracomment>
        <translation>Laboratorio en %1 ■</translation>
    </message>
    <message>
        <source>Lab on %1, press to stop it</source>
        <translation>Laboratorio en %1, pulse para detenerlo</translation>
    </message>
    <message>
        <source>Stop the servers of the built-in lab</source>
        <translation>Detener los servidores del laboratorio integrado</translation>
    </message>
</context>
<context>
    <name>pintle::SummaryTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, %2 bits</source>
        <translation>%1, %2 bits</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Copy As…</source>
        <translation>Copiar como…</translation>
    </message>
    <message>
        <source>Add Certificates from File…</source>
        <translation>Añadir certificados desde un archivo…</translation>
    </message>
    <message>
        <source>Nobody sent the issuer &quot;%1&quot;, and the trust store does not hold it, so the chain cannot be verified. A server is meant to send every certificate up to, but not including, the root.</source>
        <translation>Nadie envió el emisor «%1», y el almacén de confianza no lo contiene, así que la cadena no se puede verificar. Un servidor debe enviar todos los certificados hasta la raíz, sin incluirla.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>from %1
to %2, %3</source>
        <translation>de %1
a %2, %3</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>él mismo</translation>
    </message>
    <message>
        <source>Re&amp;move Pin</source>
        <translation>&amp;Quitar pin</translation>
    </message>
    <message>
        <source>Pin This &amp;Certificate</source>
        <translation>&amp;Fijar este certificado</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>Quitar pin</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Fijar este certificado</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>Su&amp;jeto</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Va&amp;lid</source>
        <translation>Vá&amp;lido</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>Iss&amp;uer</source>
        <translation>Emis&amp;or</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Fi&amp;rma</translation>
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
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Host, host and port, URL, or lab server</source>
        <translation>Host, host y puerto, URL o servidor del laboratorio</translation>
    </message>
    <message>
        <source>host, host:port, URL or lab:name</source>
        <translation>host, host:puerto, URL o lab:nombre</translation>
    </message>
    <message>
        <source>Option&amp;s</source>
        <translation>Opcione&amp;s</translation>
    </message>
    <message>
        <source>Connection options</source>
        <translation>Opciones de conexión</translation>
    </message>
    <message>
        <source>Trust store</source>
        <translation>Almacén de confianza</translation>
    </message>
    <message>
        <source>Pin set</source>
        <translation>Conjunto de pins</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Tr&amp;ust</source>
        <translation>Con&amp;fianza</translation>
    </message>
    <message>
        <source>Pi&amp;ns</source>
        <translation>Pi&amp;ns</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Open File…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Inspect (F5)</source>
        <translation>Inspeccionar (F5)</translation>
    </message>
    <message>
        <source>Option&amp;s: changed</source>
        <translation>Opcione&amp;s: cambiadas</translation>
    </message>
    <message>
        <source>Will inspect %1</source>
        <translation>Se inspeccionará %1</translation>
    </message>
    <message>
        <source>The server to look at: a host, a host and port, a URL, or one of the servers of the built-in lab, such as lab:good. What you type is checked at once.</source>
        <translation>El servidor que mirar: un host, un host y un puerto, una URL o uno de los servidores del laboratorio integrado, como lab:good. Lo que escribe se comprueba al momento.</translation>
    </message>
    <message>
        <source>How to connect: server name, another address, TLS versions, STARTTLS, a client certificate, a proxy. A change is said on this button.</source>
        <translation>Cómo conectar: nombre de servidor, otra dirección, versiones de TLS, STARTTLS, un certificado de cliente, un proxy. Este botón indica si algo ha cambiado.</translation>
    </message>
    <message>
        <source>The roots that a chain must end at to be trusted. Choosing other roots judges the chain that is shown anew; nothing on your system is changed.</source>
        <translation>Las raíces en las que una cadena debe terminar para ser de confianza. Al elegir otras raíces se vuelve a juzgar la cadena que se muestra; en su sistema no cambia nada.</translation>
    </message>
    <message>
        <source>The pin set that the chain is compared with. With none, nothing is pinned.</source>
        <translation>El conjunto de pins con el que se compara la cadena. Sin ninguno, no hay nada fijado.</translation>
    </message>
    <message>
        <source>Connects once, without sending anything but the handshake, and shows what came. While it runs, the same button stops it.</source>
        <translation>Conecta una vez, sin enviar más que la negociación, y muestra lo que llegó. Mientras está en marcha, el mismo botón la detiene.</translation>
    </message>
    <message>
        <source>Cut the URL to its host and port.</source>
        <translation>La URL se recortó a su host y su puerto.</translation>
    </message>
</context>
<context>
    <name>pintle::TargetIntents</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Lab CA trusted in this window</source>
        <translation>CA del laboratorio con confianza en esta ventana</translation>
    </message>
    <message>
        <source>A server outside the lab is judged by the lab&apos;s roots. Press to use the system&apos;s store.</source>
        <translation>Un servidor ajeno al laboratorio se juzga con las raíces del laboratorio. Pulse para usar el almacén del sistema.</translation>
    </message>
    <message>
        <source>&amp;Keep Target</source>
        <translation>&amp;Conservar destino</translation>
    </message>
    <message>
        <source>Keeps the address in the workspace, where the target bar offers it</source>
        <translation>Conserva la dirección en el espacio de trabajo, donde la barra de destino la ofrece</translation>
    </message>
    <message>
        <source>Remove Target</source>
        <translation>Quitar destino</translation>
    </message>
    <message>
        <source>Keep Target</source>
        <translation>Conservar destino</translation>
    </message>
</context>
<context>
    <name>pintle::Theme</name>
    <message>
        <source>System</source>
        <extracomment>The colours of the window: those of the system.</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The colours of the window: dark text on a light ground.</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>The colours of the window: light text on a dark ground.</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High Contrast, Dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>High Contrast, Light</source>
        <translation>Alto contraste, claro</translation>
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
        <translation>fin ilegible</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminó el %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>Pins: %1</source>
        <comment>the name of a pin set</comment>
        <translation>Pins: %1</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>sin fecha de fin</translation>
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
        <translation>%1: terminó el %2, desde entonces no se aplica nada.</translation>
    </message>
    <message>
        <source>%1: ends on %2, nothing is enforced after it.</source>
        <translation>%1: termina el %2, después no se aplica nada.</translation>
    </message>
    <message>
        <source>%1 ended on %2: the chain fails since.</source>
        <translation>%1 terminó el %2: desde entonces la cadena falla.</translation>
    </message>
    <message>
        <source>%1 ends on %2: from then on the chain fails.</source>
        <translation>%1 termina el %2: desde entonces la cadena falla.</translation>
    </message>
    <message>
        <source>%1 ended on %2.</source>
        <translation>%1 terminó el %2.</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation>%1 termina el %2.</translation>
    </message>
    <message>
        <source>Judged for %1.</source>
        <comment>the date that a chain was judged for</comment>
        <translation>Juzgado a fecha de %1.</translation>
    </message>
    <message>
        <source>%1 begins on %2.</source>
        <translation>%1 empieza el %2.</translation>
    </message>
    <message>
        <source>%1 began on %2.</source>
        <translation>%1 empezó el %2.</translation>
    </message>
</context>
<context>
    <name>pintle::TimelineModel</name>
    <message>
        <source>that day</source>
        <translation>ese día</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>pintle::TimelinePane</name>
    <message>
        <source>Validity over time as a table</source>
        <translation>Validez en el tiempo en forma de tabla</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Show validity over time</source>
        <translation>Mostrar la validez en el tiempo</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show validity over time as a table</source>
        <translation>Mostrar la validez en el tiempo como tabla</translation>
    </message>
</context>
<context>
    <name>pintle::ToolIntents</name>
    <message>
        <source>Command &amp;Palette</source>
        <translation>&amp;Paleta de comandos</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar ante&amp;rior</translation>
    </message>
    <message>
        <source>Activity Lo&amp;g</source>
        <translation>Re&amp;gistro de actividad</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undo &amp;History…</source>
        <translation>&amp;Historial de deshacer…</translation>
    </message>
</context>
<context>
    <name>pintle::TrustPage</name>
    <message>
        <source>Trust stores</source>
        <translation>Almacenes de confianza</translation>
    </message>
    <message>
        <source>&amp;Trust store at the start</source>
        <translation>&amp;Almacén de confianza al iniciar</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>The lab&apos;s</source>
        <translation>El del laboratorio</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>Elegir archi&amp;vo…</translation>
    </message>
    <message>
        <source>A lab server is judged with the lab&apos;s store, any other with this one. The store of the system is only read: Pintle never adds a certificate to it, and never removes one.</source>
        <translation>Un servidor del laboratorio se juzga con el almacén del laboratorio; cualquier otro, con este. El almacén del sistema solo se lee: Pintle nunca le añade ni le quita un certificado.</translation>
    </message>
    <message>
        <source>Choose a File of Trust Anchors</source>
        <translation>Elegir un archivo de anclas de confianza</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>pintle::UndoHistory</name>
    <message>
        <source>Undo History</source>
        <translation>Historial de deshacer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tal como se abrió</translation>
    </message>
</context>
<context>
    <name>pintle::ValidityTimeline</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Validity over time</source>
        <translation>Validez en el tiempo</translation>
    </message>
    <message>
        <source>When each certificate and the pin set are valid. The line is the day that the chain was judged for; the cross marks the first day on which the chain fails. Hatched: needed and not valid. The arrow keys go from event to event.</source>
        <translation>Cuándo son válidos cada certificado y el conjunto de pins. La línea es el día para el que se juzgó la cadena; la cruz marca el primer día en que la cadena falla. Rayado: necesario y no válido. Las flechas van de un suceso a otro.</translation>
    </message>
</context>
<context>
    <name>pintle::VerdictBanner</name>
    <message>
        <source>&amp;Why?</source>
        <translation>¿&amp;Por qué?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy verdict</source>
        <translation>Copiar el veredicto</translation>
    </message>
    <message>
        <source>Why? Show the checks</source>
        <translation>¿Por qué? Mostrar las comprobaciones</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The answer: is the chain trusted, and do the pins match? Below it the fact that decided, and its code, which is the same on the command line and in reports.</source>
        <translation>La respuesta: ¿es la cadena de confianza y coinciden los pins? Debajo, el hecho que decidió y su código, que es el mismo en la línea de comandos y en los informes.</translation>
    </message>
</context>
<context>
    <name>pintle::VerdictText</name>
    <message>
        <source>Build path</source>
        <translation>Construir la ruta</translation>
    </message>
    <message>
        <source>wrong name</source>
        <translation>nombre equivocado</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>sin confianza</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of the path, how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Check pins</source>
        <translation>Comprobar los pins</translation>
    </message>
    <message>
        <source>match</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>host not covered</source>
        <translation>host no cubierto</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin juzgar</translation>
    </message>
</context>
<context>
    <name>pintle::WindowHost</name>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
</context>
<context>
    <name>pintle::Workbench</name>
    <message>
        <source>Import Pin Set %1</source>
        <translation>Importar el conjunto de pins %1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Fijar %1</translation>
    </message>
    <message>
        <source>Remove Pin of %1</source>
        <translation>Quitar el pin de %1</translation>
    </message>
</context>
<context>
    <name>pintle::WorkbenchMessages</name>
    <message>
        <source>Choose STARTTLS…</source>
        <translation>Elegir STARTTLS…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Opened pin set %1</source>
        <translation>Se abrió el conjunto de pins %1</translation>
    </message>
    <message>
        <source>That passphrase does not open “%1”.</source>
        <translation>Esa frase de contraseña no abre «%1».</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>«%1» está cifrado.</translation>
    </message>
    <message numerus="yes">
        <source>Opened “%1”, with %n remarks.</source>
        <translation>
            <numerusform>Se abrió «%1», con %n observación.</numerusform>
            <numerusform>Se abrió «%1», con %n observaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is damaged: %n parts were lost, the rest was opened.</source>
        <translation>
            <numerusform>«%1» está dañado: se perdió %n parte, el resto se abrió.</numerusform>
            <numerusform>«%1» está dañado: se perdieron %n partes, el resto se abrió.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceIntents</name>
    <message>
        <source>&amp;New Workspace…</source>
        <translation>&amp;Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>&amp;Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar co&amp;mo…</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y Without Private Data…</source>
        <translation>Guardar una copia &amp;sin datos privados…</translation>
    </message>
    <message>
        <source>&amp;Close Workspace</source>
        <translation>&amp;Cerrar el espacio de trabajo</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspaces (*.pintle);;All files (*)</source>
        <translation>Espacios de trabajo (*.pintle);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>Abrir espacio de trabajo</translation>
    </message>
    <message>
        <source>Everything is saved already; Pintle does it by itself.</source>
        <translation>Todo está ya guardado; Pintle lo hace por sí solo.</translation>
    </message>
    <message>
        <source>Save Workspace As</source>
        <translation>Guardar el espacio de trabajo como</translation>
    </message>
    <message>
        <source>%1 to share</source>
        <extracomment>The name of a file: the workspace without what is private in it.</extracomment>
        <translation>%1 para compartir</translation>
    </message>
    <message>
        <source>Save a Copy Without Private Data</source>
        <translation>Guardar una copia sin datos privados</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <extracomment>An entry of the menu of recent workspaces: %1 its number, which is its key, %2 the name.</extracomment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>C&amp;lear List</source>
        <translation>&amp;Borrar la lista</translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceMessages</name>
    <message>
        <source>The workspace is called “%1” in the file.</source>
        <translation>El espacio de trabajo se llama «%1» en el archivo.</translation>
    </message>
    <message>
        <source>The pin set “%1” is in the file alone.</source>
        <translation>El conjunto de pins «%1» está solo en el archivo.</translation>
    </message>
    <message>
        <source>The pin set “%1” is not in the file.</source>
        <translation>El conjunto de pins «%1» no está en el archivo.</translation>
    </message>
    <message>
        <source>The pin set “%1” is another one in the file.</source>
        <translation>El conjunto de pins «%1» es otro en el archivo.</translation>
    </message>
    <message>
        <source>The target %1 is in the file alone.</source>
        <translation>El destino %1 está solo en el archivo.</translation>
    </message>
    <message>
        <source>The target %1 is not in the file.</source>
        <translation>El destino %1 no está en el archivo.</translation>
    </message>
    <message>
        <source>The target %1 is another one in the file.</source>
        <translation>El destino %1 es otro en el archivo.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is in the file alone.</source>
        <translation>La instantánea «%1» está solo en el archivo.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is not in the file.</source>
        <translation>La instantánea «%1» no está en el archivo.</translation>
    </message>
    <message>
        <source>The snapshot “%1” is another one in the file.</source>
        <translation>La instantánea «%1» es otra en el archivo.</translation>
    </message>
    <message>
        <source>“%1” was not opened.</source>
        <translation>«%1» no se abrió.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>This workspace is read-only: changes stay in memory until you save them elsewhere.</source>
        <translation>Este espacio de trabajo es de solo lectura: los cambios quedan en memoria hasta que los guarde en otro lugar.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todos los cambios guardados</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Cambiado por otro programa</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Your workspace could not be read at all. A new one was begun, and the old file was set aside as %1.</source>
        <translation>Su espacio de trabajo no se pudo leer en absoluto. Se empezó uno nuevo, y el archivo antiguo se apartó como %1.</translation>
    </message>
    <message>
        <source>What could be read of it was restored, and a copy is kept beside it.</source>
        <translation>Se restauró lo que se pudo leer de él, y se conserva una copia al lado.</translation>
    </message>
    <message>
        <source>Restored unsaved changes from %1.</source>
        <extracomment>%1 a time of day, or a date and time.</extracomment>
        <translation>Se restauraron los cambios sin guardar de %1.</translation>
    </message>
    <message>
        <source>Restored unsaved changes.</source>
        <translation>Se restauraron los cambios sin guardar.</translation>
    </message>
    <message>
        <source>Another program has changed the file since; both changes are in what you see.</source>
        <translation>Otro programa ha cambiado el archivo desde entonces; lo que ve contiene ambos cambios.</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation>Deshacer la restauración</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the workspace could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n parte del espacio de trabajo.</numerusform>
            <numerusform>No se pudieron leer %n partes del espacio de trabajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recovered %1 of %n objects.</source>
        <extracomment>%1 how many pin sets, targets and snapshots could be read of all that the file holds.</extracomment>
        <translation>
            <numerusform>Se recuperó %1 de %n objeto.</numerusform>
            <numerusform>Se recuperaron %1 de %n objetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of the damaged file is kept beside it when the workspace is saved.</source>
        <translation>Al guardar el espacio de trabajo se conserva al lado una copia del archivo dañado.</translation>
    </message>
    <message>
        <source>Made by a newer version – opened read-only.</source>
        <translation>Creado con una versión más reciente – abierto en solo lectura.</translation>
    </message>
    <message>
        <source>It is open read-only here.</source>
        <translation>Aquí está abierto en solo lectura.</translation>
    </message>
    <message>
        <source>%1 may not be written – opened read-only.</source>
        <translation>No se puede escribir en %1 – abierto en solo lectura.</translation>
    </message>
    <message>
        <source>Workspace not saved: disk full.</source>
        <translation>Espacio de trabajo sin guardar: disco lleno.</translation>
    </message>
    <message>
        <source>Changes are kept in memory and in %1.</source>
        <translation>Los cambios se conservan en memoria y en %1.</translation>
    </message>
    <message>
        <source>Changes are kept in memory.</source>
        <translation>Los cambios se conservan en memoria.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Another program has changed %1.</source>
        <translation>Otro programa ha cambiado %1.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Closing now would lose changes that are in memory alone.</source>
        <translation>Cerrar ahora perdería cambios que solo están en memoria.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>The file holds the same as what is open.</source>
        <translation>El archivo contiene lo mismo que lo que está abierto.</translation>
    </message>
    <message>
        <source>What the file holds instead</source>
        <translation>Lo que contiene el archivo en su lugar</translation>
    </message>
    <message>
        <source>Compare Workspace</source>
        <translation>Comparar espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>pintle::WorkspaceStore</name>
    <message>
        <source>My Workspace</source>
        <translation>Mi espacio de trabajo</translation>
    </message>
    <message>
        <source>Restore Unsaved Changes</source>
        <translation>Restaurar cambios sin guardar</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation>Deshacer la restauración</translation>
    </message>
    <message>
        <source>Reload Workspace</source>
        <translation>Recargar el espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>pintle::WrappedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
</TS>
