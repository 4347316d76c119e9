// What a page asks the browser to do with passkeys. Between the two, numbers are base64url text in JSON.
(() => {
  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));

  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");

  const known = (keys) => (keys ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

  const answer = (credential, response) =>
    JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      response,
      clientExtensionResults: credential.getClientExtensionResults(),
      authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    });

  // "Stopped" also stands for who said no: browsers do not tell the two apart.
  const reasons = { InvalidStateError: "already", NotSupportedError: "impossible", SecurityError: "impossible" };

  const asked = async (ceremony) => {
    if (!window.PublicKeyCredential) {
      throw new Error("impossible");
    }
    try {
      return await ceremony();
    } catch (failure) {
      throw new Error(reasons[failure.name] ?? "stopped");
    }
  };

  window.giaPasskey = {
    async make(json) {
      const options = JSON.parse(json);
      const publicKey = {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: known(options.excludeCredentials),
      };
      const credential = await asked(() => navigator.credentials.create({ publicKey }));
      return answer(credential, {
        attestationObject: text(credential.response.attestationObject),
        clientDataJSON: text(credential.response.clientDataJSON),
        transports: credential.response.getTransports?.() ?? [],
      });
    },

    async show(json) {
      const options = JSON.parse(json);
      const publicKey = {
        ...options,
        challenge: bytes(options.challenge),
        allowCredentials: known(options.allowCredentials),
      };
      const credential = await asked(() => navigator.credentials.get({ publicKey }));
      const { authenticatorData, clientDataJSON, signature, userHandle } = credential.response;
      return answer(credential, {
        authenticatorData: text(authenticatorData),
        clientDataJSON: text(clientDataJSON),
        signature: text(signature),
        userHandle: userHandle ? text(userHandle) : undefined,
      });
    },
  };
})();
